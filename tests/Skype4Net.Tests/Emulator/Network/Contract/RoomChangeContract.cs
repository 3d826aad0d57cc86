using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>Rooms that several change, and dialogs that become rooms. They pass without a look on networks that have none.</summary>
public abstract class RoomChangeContract<TNetwork> : NetworkContract<TNetwork>
    where TNetwork : TestNetwork, new()
{
    [SkippableFact]
    public async Task Of_two_topics_at_once_all_have_the_same_one_in_the_end()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        if (!Has(NetworkFeatures.Rooms))
            return;
        ConversationKey room = await MakeRoomAsync(anna, ben);
        NetworkRequest annas = new NetworkRequest.ChangeRoom(anna.NewKey(), room, new RoomChange.Topic("Lunch"));
        NetworkRequest bens = new NetworkRequest.ChangeRoom(ben.NewKey(), room, new RoomChange.Topic("Tea"));

        anna.Session.Submit(annas);
        ben.Session.Submit(bens);
        Assert.Equal([RequestFailure.None], await anna.EndAsync([annas]));
        bool isBensAllowed = (await ben.EndAsync([bens]))[0] == RequestFailure.None;

        // What comes after both topics shows that no third one does.
        await anna.AskAsync(key => new NetworkRequest.Post(key, anna.Message(room, "decided")));
        await anna.HearAsync("decided");
        await ben.HearAsync("decided");
        Assert.Equal(TopicIn(anna, room), TopicIn(ben, room));
        Assert.Contains(TopicIn(anna, room), isBensAllowed ? new[] { "Lunch", "Tea" } : ["Lunch"]);
    }

    [SkippableFact]
    public async Task A_dialog_becomes_a_room_with_all_three_in_it()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        if (!Has(NetworkFeatures.Rooms))
            return;
        ObservedSession cyra = await OnlineAsync("cyra");
        await BefriendAsync(anna, cyra);
        await anna.SayAsync(ben.Me, "shall we ask Cyra?");
        ConversationKey dialog = anna.Session.DialogWith(ben.Me), room = anna.Session.NewRoom(dialog);

        Assert.Equal(RequestFailure.None, await anna.AskAsync(key => new NetworkRequest.CreateRoom(key, room, dialog, [cyra.Me])));
        foreach (ObservedSession invited in new[] { ben, cyra })
            await invited.FindAsync<NetworkEvent>(e => RoomOf(e) is { } told && told.Key == room && told.Find(invited.Me) is not null);
        await anna.AskAsync(key => new NetworkRequest.Post(key, anna.Message(room, "here we are")));

        Assert.Equal(room, (await ben.HearAsync("here we are")).Conversation);
        Assert.Equal(room, (await cyra.HearAsync("here we are")).Conversation);
        Assert.Contains(anna.Events, e => RoomOf(e) is { } told && told.Key == room && told.Dialog == dialog);
    }

    [SkippableFact]
    public async Task Who_joins_is_told_of_themselves_alone_as_added()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        if (!Has(NetworkFeatures.Rooms))
            return;
        ObservedSession cyra = await OnlineAsync("cyra");
        ConversationKey room = await MakeRoomAsync(anna, ben);

        await cyra.AskAsync(key => new NetworkRequest.JoinRoom(key, room, null));
        NetworkEvent.MessageArrived joined = await cyra.FindAsync<NetworkEvent.MessageArrived>(a => a.Message.Type == ChatMessageType.AddedMembers);
        await anna.AskAsync(key => new NetworkRequest.Post(key, anna.Message(room, "welcome")));
        await cyra.HearAsync("welcome");

        Assert.NotNull(joined.Room!.Find(anna.Me));
        Assert.NotNull(joined.Room.Find(ben.Me));
        Assert.All(
            cyra.Events.OfType<NetworkEvent.MessageArrived>().Where(a => a.Message.Type == ChatMessageType.AddedMembers),
            added => Assert.Equal([cyra.Me], added.Message.Users));
    }

    private static RoomState? RoomOf(NetworkEvent happened) => happened switch
    {
        NetworkEvent.RoomChanged changed => changed.Room,
        NetworkEvent.MessageArrived arrived => arrived.Room,
        _ => null,
    };

    private static string? TopicIn(ObservedSession at, ConversationKey room)
        => at.Events.Select(RoomOf).LastOrDefault(told => told?.Key == room)?.TopicXml;
}
