using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>Messages and chats. Written once and run over every transport.</summary>
public abstract class ChatBehaviour<TTransport> : SkypeWorld<TTransport>
    where TTransport : BehaviourTransport, new()
{
    [SkippableFact]
    public async Task A_message_is_received_answered_and_marked_seen()
    {
        using var received = Skype.Chats.MessageReceived.Record();

        ChatEntry question = Anna.Say(Bot, "@credit");
        ChatMessage message = await received.NextAsync();
        Assert.Equal("@credit", await message.Body);
        Assert.Equal("anna", await message.SenderHandle);
        Assert.Equal("Anna B.", await message.SenderName);
        Assert.Equal(ChatMessageType.Said, await message.Type);
        Assert.Equal(question.SentAt.ToUnixTimeSeconds(), (await message.Timestamp)!.Value.ToUnixTimeSeconds());
        await message.MarkSeenAsync();
        Assert.Equal(ChatMessageStatus.Read, await message.Status);

        Task<ChatEntry> heard = Anna.WaitForMessageAsync(m => m.Text == "You have none.");
        ChatMessage answer = await message.ReplyAsync("You have none.");

        Assert.Equal("bot", (await heard.InTime()).From);
        await SettleAsync();
        Assert.Equal(ChatMessageStatus.Sent, await answer.Status);
    }

    [SkippableFact]
    public async Task An_own_message_goes_from_sending_to_sent()
    {
        using var statuses = Skype.Chats.MessageStatusChanged.Record();
        Chat chat = await Skype.Chats.WithAsync("anna");

        ChatMessage message = await chat.SendAsync("hello");

        Assert.Equal(ChatMessageStatus.Sending, (await statuses.NextAsync(s => s.Message == message)).Status);
        Assert.Equal(ChatMessageStatus.Sent, (await statuses.NextAsync(s => s.Message == message)).Status);
        Assert.Equal("hello", Anna.GetMessages(Bot)[^1].Text);
    }

    [SkippableFact]
    public async Task A_message_is_edited_and_deleted_at_both_ends()
    {
        using var edits = Skype.Chats.MessageEdited.Record();
        using var received = Skype.Chats.MessageReceived.Record();
        ChatEntry said = Anna.Say(Bot, "helo");
        ChatMessage message = await received.NextAsync();
        Assert.Equal("helo", await message.Body);

        Anna.Edit(said, "hello");
        Assert.Equal(message, (await edits.NextAsync()).Message);
        Assert.Equal("hello", await message.Body);
        Assert.Equal("anna", (await message.EditedBy)!.Handle);
        Assert.False(await message.IsEditable);

        ChatMessage mine = await message.ReplyAsync("hi, ana");
        Assert.True(await mine.IsEditable);
        await mine.Body.SetAsync("hi, Anna");
        await SettleAsync();
        Assert.Equal("hi, Anna", Anna.GetMessages(Bot)[^1].Text);
        await mine.Body.SetAsync("");
        await SettleAsync();
        Assert.Equal("", Anna.GetMessages(Bot)[^1].Text);
    }

    [SkippableTheory]
    [InlineData("plain")]
    [InlineData("Grüße, 世界 😀 \U0001F468‍\U0001F469‍\U0001F467")]
    [InlineData("two\nlines\r\nand a third ")]
    [InlineData("#5 GET USERSTATUS")]
    [InlineData("quotes \" and , commas; and <tags> & more")]
    [InlineData(" blanks  inside   ")]
    public async Task Any_text_arrives_as_it_was_sent(string text)
    {
        Chat chat = await Skype.Chats.WithAsync("anna");
        using var received = Skype.Chats.MessageReceived.Record();

        await chat.SendAsync(text);
        Anna.Say(Bot, text);

        Assert.Equal(text, Anna.GetMessages(Bot)[0].Text);
        Assert.Equal(text, await (await received.NextAsync()).Body);
    }

    [SkippableFact]
    public async Task Texts_of_every_length_and_a_large_one_arrive_intact()
    {
        Chat chat = await Skype.Chats.WithAsync("anna");
        string[] texts = [.. Enumerable.Range(1, 200).Select(n => new string('x', n)), new string('é', 500_000)];

        ChatMessage[] sent = await Task.WhenAll(texts.Select(t => chat.SendAsync(t))).InTime();

        Assert.Equal(texts, Anna.GetMessages(Bot).Select(m => m.Text));
        Assert.Equal(texts[^1], await sent[^1].Body);
    }

    [SkippableFact]
    public async Task A_chat_of_several_has_a_topic_members_and_roles()
    {
        EmulatedClient carl = Network.LogIn("carl", "Carl");
        using var topics = Skype.Chats.TopicChanged.Record();
        using var roles = Skype.Chats.MemberRoleChanged.Record();

        Chat chat = await Skype.Chats.CreateAsync(["anna", "carl"]);
        await chat.Topic.SetAsync("Lunch");
        Assert.Equal("Lunch", (await topics.NextAsync()).Topic);
        Assert.Equal("Lunch", await chat.Topic);
        Assert.Equal(["bot", "anna", "carl"], (await chat.Members).Select(m => m.Handle));
        Assert.Equal(ChatType.MultiChat, await chat.Type);
        Assert.Equal(ChatRole.Creator, await chat.MyRole);
        await chat.Options.SetAsync(ChatOptions.JoiningEnabled | ChatOptions.UsersAreListeners);
        await SettleAsync();
        Assert.Equal(ChatOptions.JoiningEnabled | ChatOptions.UsersAreListeners, await chat.Options);

        IReadOnlyList<ChatMember> members = await chat.MemberObjects;
        ChatMember? carls = null;
        foreach (ChatMember member in members)
        {
            if ((await member.User)!.Handle == "carl")
                carls = member;
        }

        Assert.True(await carls!.CanSetRoleAsync(ChatRole.Helper));
        await carls.Role.SetAsync(ChatRole.Helper);
        Assert.Equal(new ChatMemberRoleChanged(carls, ChatRole.Helper), await roles.NextAsync(r => r.Member == carls && r.Role == ChatRole.Helper));
        carl.Say(new EmulatedChat(chat.Name), "I may speak");
        Assert.Throws<InvalidOperationException>(() => Anna.Say(new EmulatedChat(chat.Name), "I may not"));
        await chat.KickAsync(["anna"]);
        await SettleAsync();
        Assert.Equal(["bot", "carl"], (await chat.ActiveMembers).Select(m => m.Handle));
        using var standing = Skype.Chats.MyStatusChanged.Record();
        await chat.LeaveAsync();
        Assert.Equal(new ChatMyStatusChanged(chat, MyChatStatus.Unsubscribed), await standing.NextAsync());
        await SettleAsync();
        Assert.Equal(MyChatStatus.Unsubscribed, await chat.MyStatus);
    }

    [SkippableFact]
    public async Task A_public_chat_is_joined_by_its_token()
    {
        EmulatedChat room = Anna.CreateChat();
        string blob = Anna.BlobOf(room);

        Chat chat = await Skype.Chats.CreateUsingBlobAsync(blob);
        using var mine = chat.MyStatus.Record();
        await chat.JoinAsync();
        await mine.NextAsync(s => s == MyChatStatus.Subscribed);

        Assert.Equal(room.Name, chat.Name);
        Assert.Equal(chat, await Skype.Chats.FindUsingBlobAsync(blob));
        await chat.SendAsync("thank you for having me");
        await SettleAsync();
        Assert.Equal("thank you for having me", Anna.GetMessages(room)[^1].Text);
    }

    [SkippableFact]
    public async Task Chats_are_found_bookmarked_and_opened()
    {
        using var windows = Skype.Chats.WindowChanged.Record();
        Anna.Say(Bot, "hello");
        Chat chat = await Skype.Chats.WithAsync("anna");

        Assert.Equal([chat], await Skype.Chats.All);
        Assert.Equal([chat], await Skype.Chats.Missed);
        Assert.Equal([chat], await Skype.Chats.Recent);
        Assert.Empty(await Skype.Chats.Bookmarked);
        await chat.BookmarkAsync();
        Assert.True(await chat.Bookmarked);
        Assert.Equal([chat], await Skype.Chats.Bookmarked);
        await chat.UnbookmarkAsync();
        Assert.False(await chat.Bookmarked);
        await chat.OpenWindowAsync();
        Assert.Equal(new ChatWindowChanged(chat, true), await windows.NextAsync());
        Assert.Equal([chat], await Skype.Chats.Active);
        Assert.Equal("anna", (await chat.DialogPartner)!.Handle);
        ChatMessage message = Assert.Single(await chat.Messages);
        Assert.Equal([message], await chat.RecentMessages);
        Assert.Equal([message], await Skype.Chats.MissedMessages);
        Assert.Equal([message], await Skype.Chats.MessagesWith("anna"));
        await chat.ClearRecentMessagesAsync();
        Assert.Empty(await chat.RecentMessages);
        await chat.SetAlertStringAsync("two words");
    }

    [SkippableFact]
    public async Task A_message_has_one_name_at_every_client()
    {
        await using ISkype annas = await Skype4Net.Skype.AttachAsync(new SkypeOptions { Transport = Anna.Transport, FriendlyName = "a" });
        using var received = annas.Chats.MessageReceived.Record();

        ChatMessage mine = await Skype.Chats.SendAsync("anna", "one"), next = await Skype.Chats.SendAsync("anna", "two");
        ChatMessage hers = await received.NextAsync();

        Assert.Equal(await mine.Guid, await hers.Guid);
        Assert.NotEqual(await mine.Guid, await next.Guid);
    }

    [SkippableFact]
    public async Task A_message_tells_whether_it_was_delivered()
    {
        Chat chat = await Skype.Chats.WithAsync("anna");
        Assert.Equal(DeliveryOutcome.Sent, (await (await chat.SendAsync("hi")).Delivery.InTime()).Outcome);

        Anna.GoOffline();
        await using ISkype impatient = await AttachAsync(o => o with { DeliveryTimeout = TimeSpan.FromMilliseconds(50), FriendlyName = "impatient" });
        Bot.GoOffline();
        ChatMessage stuck = await impatient.Chats.Get(chat.Name).SendAsync("anybody?");
        MessageDelivery late = await stuck.Delivery.InTime();
        Assert.Equal(DeliveryOutcome.TimedOut, late.Outcome);
        Assert.Contains("offline", late.Reason);
    }

    [SkippableFact]
    public async Task A_history_is_told_in_order_with_everything_in_the_cache()
    {
        for (int i = 0; i < 120; i++)
            Anna.Say(Bot, $"message {i}");
        Chat chat = await Skype.Chats.WithAsync("anna");

        var bodies = new List<string>();
        await foreach (ChatMessage message in chat.History())
        {
            Assert.True(message.Body.TryGetCached(out string body));
            Assert.True(message.Type.TryGetCached(out _));
            bodies.Add(body);
        }

        Assert.Equal(Enumerable.Range(0, 120).Reverse().Select(i => $"message {i}"), bodies);
        await foreach (ChatMessage first in chat.History(HistoryOrder.OldestFirst))
        {
            Assert.Equal("message 0", await first.Body);
            break;
        }

        await foreach (ChatMessage _ in chat.History(since: DateTimeOffset.UtcNow.AddDays(1)))
            Assert.Fail("Nothing was said tomorrow.");
    }

    [SkippableFact]
    public async Task Typing_is_told_both_ways()
    {
        await using ISkype annas = await Skype4Net.Skype.AttachAsync(new SkypeOptions { Transport = Anna.Transport, FriendlyName = "a" });
        await using TypingNotifier mine = await Skype.Applications.StartTypingAsync();
        Assert.False(await mine.SendAsync("anna", TypingState.Typing).InTime());
        await using TypingNotifier hers = await annas.Applications.StartTypingAsync();
        using var atHers = hers.Changed.Record();
        using var atMine = mine.Changed.Record();

        Assert.True(await mine.SendAsync("anna", TypingState.Typing).InTime());
        Assert.Equal(new TypingChanged(annas.User("bot"), TypingState.Typing), await atHers.NextAsync());
        Assert.True(await hers.SendAsync("bot", TypingState.Typed).InTime());
        Assert.Equal(TypingState.Typed, (await atMine.NextAsync()).State);
    }

    [SkippableFact]
    public async Task A_cloud_chat_is_told_apart_and_says_why_it_fails()
    {
        Chat cloud = Skype.Chats.Get("19:1234567890abcdef1234567890abcdef@thread.skype");
        Assert.Equal(ChatKind.Cloud, cloud.Kind);
        Assert.Equal(ChatKind.Dialog, (await Skype.Chats.WithAsync("anna")).Kind);
        Assert.Equal(ChatKind.Group, (await Skype.Chats.CreateAsync(["anna", "echo123"])).Kind);

        SkypeCommandException read = await Assert.ThrowsAsync<SkypeCommandException>(async () => await cloud.Topic);
        Assert.Equal(SkypeError.InvalidChatName, read.Error);
        Assert.Contains("Microsoft", read.Message);
        SkypeCommandException sent = await Assert.ThrowsAsync<SkypeCommandException>(() => cloud.SendAsync("hi"));
        Assert.Equal(SkypeError.UnknownChatName, sent.Error);
    }
}
