using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>Messages in dialogs.</summary>
public abstract class MessageContract<TNetwork> : NetworkContract<TNetwork>
    where TNetwork : TestNetwork, new()
{
    [SkippableFact]
    public async Task A_message_is_accepted_and_arrives_once()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();

        NetworkMessage sent = await anna.SayAsync(ben.Me, "hello");
        NetworkMessage heard = await ben.HearAsync("hello");

        Assert.Equal(anna.Me, heard.From);
        Assert.Equal(ben.Session.DialogWith(anna.Me), heard.Conversation);
        Assert.NotNull((await anna.FindAsync<NetworkEvent.MessageArrived>(a => a.Message.Key == sent.Key)).Cursor);
    }

    [SkippableFact]
    public async Task The_acceptance_comes_before_the_end_of_the_request()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        NetworkMessage message = anna.Message(anna.Session.DialogWith(ben.Me), "hello") with { Users = [ben.Me] };
        RequestKey key = anna.NewKey();

        anna.Session.Submit(new NetworkRequest.Post(key, message));
        await anna.FindAsync<NetworkEvent.RequestEnded>(e => e.Key == key);

        int accepted = anna.PlaceOf(e => e is NetworkEvent.MessageArrived a && a.Message.Key == message.Key);
        Assert.InRange(accepted, 0, anna.PlaceOf(e => e is NetworkEvent.RequestEnded r && r.Key == key));
    }

    [SkippableFact]
    public async Task The_same_request_again_is_harmless()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        var post = new NetworkRequest.Post(anna.NewKey(), anna.Message(anna.Session.DialogWith(ben.Me), "once") with { Users = [ben.Me] });

        anna.Session.Submit(post);
        anna.Session.Submit(post);
        await anna.SayAsync(ben.Me, "then");
        await ben.HearAsync("then");

        Assert.Single(ben.Written.DistinctBy(m => m.Key), m => m.Body == "once");
    }

    [SkippableFact]
    public async Task Many_messages_at_once_arrive_in_order()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        ConversationKey dialog = anna.Session.DialogWith(ben.Me);
        string[] texts = [.. Enumerable.Range(0, Network.ManyMessages).Select(i => $"message {i}")];

        foreach (string text in texts)
            anna.Session.Submit(new NetworkRequest.Post(anna.NewKey(), anna.Message(dialog, text) with { Users = [ben.Me] }));
        await ben.HearAsync(texts[^1]);

        Assert.Equal(texts, ben.Written.DistinctBy(m => m.Key).Select(m => m.Body));
    }

    [SkippableFact]
    public async Task What_was_said_to_somebody_offline_arrives_before_they_are_online()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        await ben.GoOfflineAsync();
        await UntilAsync(() => PresenceOf(anna, ben.Me) == OnlineStatus.Offline);

        await anna.SayAsync(ben.Me, "while you were away");
        await ben.GoOnlineAsync();

        int heard = ben.PlaceOf(e => e is NetworkEvent.MessageArrived { Message.Body: "while you were away" });
        int online = ben.Events.ToList().FindLastIndex(e => e is NetworkEvent.ConnectionChanged { State: NetworkConnection.Online });
        Assert.InRange(heard, 0, online);
    }

    [SkippableFact]
    public async Task What_another_client_of_the_account_says_is_heard_here()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        ObservedSession second = await OnlineAsync("anna");

        await second.SayAsync(ben.Me, "from there");
        NetworkMessage own = await anna.HearAsync("from there");

        Assert.Equal(anna.Me, own.From);
        Assert.Equal([ben.Me], own.Users);
    }

    [SkippableFact]
    public async Task Texts_arrive_as_they_were_sent()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        foreach (string text in Network.Texts)
        {
            await anna.SayAsync(ben.Me, text);
            await ben.HearAsync(text);
        }
    }

    [SkippableFact]
    public async Task A_message_is_edited_and_deleted_at_both_ends()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        NetworkMessage sent = await anna.SayAsync(ben.Me, "helo");
        NetworkMessage heard = await ben.HearAsync("helo");

        await anna.AskAsync(key => new NetworkRequest.Edit(key, sent.Conversation, sent.Key, "hello"));
        NetworkEvent.MessageEdited edited = await ben.FindAsync<NetworkEvent.MessageEdited>(e => e.Body == "hello");
        await anna.FindAsync<NetworkEvent.MessageEdited>(e => e.Body == "hello");
        await anna.AskAsync(key => new NetworkRequest.Edit(key, sent.Conversation, sent.Key, ""));

        Assert.Equal((heard.Conversation, heard.Key, anna.Me), (edited.Conversation, edited.Message, edited.By));
        await ben.FindAsync<NetworkEvent.MessageEdited>(e => e.Body.Length == 0);
    }
}
