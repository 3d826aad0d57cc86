using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>What the SDK and the emulator do together, written once and run over every carrier.</summary>
public abstract partial class BehaviourSuite : SkypeWorld
{
    [SkippableFact]
    public async Task The_attached_client_knows_who_it_is()
    {
        Assert.Equal("bot", Skype.CurrentUser.Handle);
        Assert.Equal(8, Skype.Protocol);
        Assert.Equal(ConnectionStatus.Online, await Skype.ConnectionStatus);
        Assert.Equal(UserStatus.Online, await Skype.UserStatus);
        Assert.NotEqual("", await Skype.Version);
        Assert.True(await Skype.PingAsync() >= TimeSpan.Zero);
    }

    [SkippableFact]
    public async Task Friends_have_names_and_presence()
    {
        IReadOnlyList<User> friends = await Skype.Contacts.Friends;

        Assert.Equal(["echo123", "anna"], friends.Select(f => f.Handle));
        User anna = friends[1];
        Assert.Equal("Anna B.", await anna.FullName);
        Assert.Equal("Anna B.", await anna.GetNameAsync());
        Assert.Equal(OnlineStatus.Online, await anna.OnlineStatus);
        Assert.Equal(BuddyStatus.Friend, await anna.BuddyStatus);
    }

    [SkippableFact]
    public async Task A_friends_presence_and_mood_are_told()
    {
        using var statuses = Skype.Contacts.OnlineStatusChanged.Record();
        using var moods = Skype.User("anna").MoodText.Record();

        Anna.SetStatus(UserStatus.DoNotDisturb);
        Anna.SetMood("writing tests");

        Assert.Equal(new OnlineStatusChanged(Skype.User("anna"), OnlineStatus.DoNotDisturb), await statuses.NextAsync());
        Assert.Equal("writing tests", await moods.NextAsync());
        Anna.GoOffline();
        Assert.Equal(OnlineStatus.Offline, (await statuses.NextAsync()).Status);
    }

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
    public async Task A_contact_request_is_told_and_accepted()
    {
        EmulatedClient carl = Network.LogIn("carl", "Carl");
        using var requests = Skype.Contacts.AuthorizationRequested.Record();

        carl.AddContact(Bot, "let me in");
        AuthorizationRequest request = await requests.NextAsync();
        Assert.Equal(("carl", "let me in"), (request.User.Handle, request.Text));
        Assert.Equal("carl", Assert.Single(await Skype.Contacts.WaitingAuthorization).Handle);
        await request.AcceptAsync();
        await SettleAsync();

        Assert.Contains(await Skype.Contacts.Friends, f => f.Handle == "carl");
        Assert.Empty(await Skype.Contacts.WaitingAuthorization);
    }

    [SkippableFact]
    public async Task Contacts_are_found_added_named_and_removed()
    {
        EmulatedClient carl = Network.LogIn("carl", "Carl C.");
        User found = Assert.Single(await Skype.Contacts.SearchAsync("carl"));
        Assert.Equal("Carl C.", await found.FullName);

        await found.RequestAuthorizationAsync("hello, Carl");
        carl.Accept(Bot);
        await found.DisplayName.SetAsync("C.");
        await found.SpeedDial.SetAsync("7");
        Assert.Equal("C.", await found.GetNameAsync());
        Assert.Equal("7", await found.SpeedDial);
        await found.IsBlocked.SetAsync(true);
        Assert.True(await found.IsBlocked);
        await found.RemoveAsync();
        await SettleAsync();

        Assert.DoesNotContain(await Skype.Contacts.Friends, f => f.Handle == "carl");
        Assert.Equal(BuddyStatus.DeletedFriend, await found.BuddyStatus.RefreshAsync());
    }

    [SkippableFact]
    public async Task The_own_status_and_profile_are_set()
    {
        using var statuses = Skype.UserStatus.Record();

        await Skype.UserStatus.SetAsync(UserStatus.Away);
        Assert.Equal(UserStatus.Away, await statuses.NextAsync());
        await Skype.Profile.MoodText.SetAsync("gone fishing");
        await Skype.Profile.Birthday.SetAsync(new DateOnly(1979, 12, 31));
        await Skype.Profile.Country.SetAsync(new NamedCode("ee", ""));
        Bot.SetCredit(12.34m);

        Assert.Equal("gone fishing", await Skype.Profile.MoodText);
        Assert.Equal(new DateOnly(1979, 12, 31), await Skype.Profile.Birthday);
        Assert.Equal(new NamedCode("ee", "Estonia"), await Skype.Profile.Country);
        Assert.Equal(12.34m, await Skype.Profile.Balance);
        Assert.Equal("EUR", await Skype.Profile.BalanceCurrency);
        Assert.Equal("gone fishing", await Skype.CurrentUser.MoodText);
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
        await chat.LeaveAsync();
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
    public async Task What_the_client_refuses_is_an_exception_that_says_which_command()
    {
        var exception = await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.Chats.Get("#no/$such;1").Topic.GetAsync().InTime());

        Assert.Equal(SkypeError.ChatNotFound, exception.Error);
        Assert.Equal("GET CHAT #no/$such;1 TOPIC", exception.Command);
    }

    [SkippableFact]
    public async Task Sixteen_pool_threads_blocked_in_Value_all_return()
    {
        // The emulator shares the pool that is full; it must not count as silent because of that.
        ISkype skype = await AttachAsync(o => o with { FriendlyName = "Sixteen", CommandTimeout = TimeSpan.FromMinutes(2) });

        string[] names = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(
            () => skype.User(i % 2 == 0 ? "anna" : "bot").FullName.Value + skype.User($"u{i}").City.Value))).InTime();

        Assert.Equal(16, names.Length);
        Assert.All(names, n => Assert.Contains(n, new[] { "Anna B.", "The Bot" }));
    }

    [SkippableFact]
    public async Task A_handler_that_blocks_on_a_command_does_no_harm()
    {
        using var watch = Skype.Chats.MessageReceived.Subscribe(m => m.Chat.Value!.SendAsync(m.Body.Value + " back").GetAwaiter().GetResult());
        Task<ChatEntry> heard = Anna.WaitForMessageAsync(m => m.Text == "hello back");

        Anna.Say(Bot, "hello");

        await heard.InTime();
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
    public async Task Several_programs_share_one_client()
    {
        ISkype second = await AttachAsync(o => o with { FriendlyName = "Second" });
        using var first = Skype.Chats.MessageReceived.Record();
        using var other = second.Chats.MessageReceived.Record();

        Anna.Say(Bot, "hello both");

        Assert.Equal("hello both", await (await first.NextAsync()).Body);
        Assert.Equal("hello both", await (await other.NextAsync()).Body);
        Assert.Contains("Second", Bot.Programs);
    }

    [SkippableFact]
    public async Task What_several_programs_say_at_once_does_not_mix()
    {
        ISkype[] programs = [Skype, await AttachAsync(o => o with { FriendlyName = "Second" }), await AttachAsync(o => o with { FriendlyName = "Third" })];
        Chat[] chats = await Task.WhenAll(programs.Select(p => p.Chats.WithAsync("anna")));
        string[] texts = [.. Enumerable.Range(0, 90).Select(i => new string((char)('a' + (i % 26)), 1 + (i * 37 % 400)))];

        ChatMessage[] sent = await Task.WhenAll(texts.Select((text, i) => chats[i % 3].SendAsync(text))).InTime();

        Assert.Equal(texts, await Task.WhenAll(sent.Select(m => m.Body.GetAsync().AsTask())));
        await SettleAsync();
        Assert.Equal(texts.Order(StringComparer.Ordinal), Anna.GetMessages(Bot).Select(m => m.Text).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Signing_out_and_in_again_is_survived_without_code()
    {
        using var back = Skype.Reattached.Record();
        using var received = Skype.Chats.MessageReceived.Record();
        Anna.Say(Bot, "hello");
        await received.NextAsync();

        Bot.LogOut();
        Anna.Say(Bot, "while you were away");
        Bot.LogIn();
        await back.NextAsync();

        Assert.Equal("while you were away", await (await received.NextAsync()).Body);
        Anna.Say(Bot, "and now");
        Assert.Equal("and now", await (await received.NextAsync()).Body);
    }
}
