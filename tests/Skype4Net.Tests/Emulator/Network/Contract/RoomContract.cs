using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>Rooms. They pass without a look on networks that have none.</summary>
public abstract class RoomContract<TNetwork> : NetworkContract<TNetwork>
    where TNetwork : TestNetwork, new()
{
    [SkippableFact]
    public async Task A_room_is_made_and_who_is_invited_hears_of_it()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        if (!Has(NetworkFeatures.Rooms))
            return;

        ConversationKey room = await MakeRoomAsync(anna, ben);

        NetworkEvent.MessageArrived added = await ben.FindAsync<NetworkEvent.MessageArrived>(
            a => a.Message.Type == ChatMessageType.AddedMembers && a.Message.Users.Contains(ben.Me));
        Assert.Equal(room, added.Message.Conversation);
        Assert.Equal(anna.Me, added.Message.From);
        Assert.NotNull(added.Room!.Find(ben.Me));
        Assert.Equal(ChatRole.Creator, added.Room.RoleOf(anna.Me));
    }

    [SkippableFact]
    public async Task All_in_a_room_hear_all_in_one_order()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        if (!Has(NetworkFeatures.Rooms))
            return;
        ConversationKey room = await MakeRoomAsync(anna, ben);

        for (int i = 0; i < 20; i++)
        {
            anna.Session.Submit(new NetworkRequest.Post(anna.NewKey(), anna.Message(room, $"anna {i}")));
            ben.Session.Submit(new NetworkRequest.Post(ben.NewKey(), ben.Message(room, $"ben {i}")));
        }

        await UntilAsync(() => InRoom(anna).Count == 40 && InRoom(ben).Count == 40);
        Assert.Equal(InRoom(anna), InRoom(ben));

        List<(Identity From, string Body)> InRoom(ObservedSession session)
            => [.. session.Written.Where(m => m.Conversation == room).DistinctBy(m => m.Key).Select(m => (m.From, m.Body))];
    }

    [SkippableFact]
    public async Task A_topic_is_told_with_the_key_of_its_request()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        if (!Has(NetworkFeatures.Rooms))
            return;
        ConversationKey room = await MakeRoomAsync(anna, ben);
        RequestKey key = anna.NewKey();

        anna.Session.Submit(new NetworkRequest.ChangeRoom(key, room, new RoomChange.Topic("Lunch")));

        foreach (ObservedSession session in new[] { anna, ben })
        {
            NetworkEvent.MessageArrived told = await session.FindAsync<NetworkEvent.MessageArrived>(a => a.Message.Type == ChatMessageType.SetTopic);
            Assert.Equal((anna.Me, "Lunch", "Lunch"), (told.Message.From, told.Message.Body, told.Room!.TopicXml));
        }

        // At the other end the key may be another one: not every network carries it.
        Assert.Contains(anna.Events, e => e is NetworkEvent.MessageArrived told && told.Message.Key.Value == key.Value);

        Assert.Equal(RequestFailure.None, (await anna.FindAsync<NetworkEvent.RequestEnded>(e => e.Key == key)).Failure);
    }

    [SkippableFact]
    public async Task Who_may_not_is_told_so()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        if (!Has(NetworkFeatures.Rooms))
            return;
        ConversationKey room = await MakeRoomAsync(anna, ben);

        RequestFailure failure = await ben.AskAsync(key => new NetworkRequest.ChangeRoom(key, room, new RoomChange.Kick([anna.Me], Ban: false)));

        Assert.Equal(RequestFailure.NotPermitted, failure);
    }

    [SkippableFact]
    public async Task Who_is_kicked_is_told_and_is_out()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        if (!Has(NetworkFeatures.Rooms))
            return;
        ConversationKey room = await MakeRoomAsync(anna, ben);

        await anna.AskAsync(key => new NetworkRequest.ChangeRoom(key, room, new RoomChange.Kick([ben.Me], Ban: true)));

        await ben.FindAsync<NetworkEvent.RoomChanged>(r => r.Room.Key == room && r.Mine == MyChatStatus.Banned);
        Assert.NotEqual(
            RequestFailure.None, await ben.AskAsync(key => new NetworkRequest.Post(key, ben.Message(room, "let me in"))));
    }

    [SkippableFact]
    public async Task Who_leaves_is_told_of_at_both_ends()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        if (!Has(NetworkFeatures.Rooms))
            return;
        ConversationKey room = await MakeRoomAsync(anna, ben);

        await ben.AskAsync(key => new NetworkRequest.ChangeRoom(key, room, new RoomChange.Leave()));

        foreach (ObservedSession session in new[] { anna, ben })
        {
            NetworkEvent.MessageArrived left = await session.FindAsync<NetworkEvent.MessageArrived>(a => a.Message.Type == ChatMessageType.Left);
            Assert.Equal(ben.Me, left.Message.From);
            Assert.Null(left.Room!.Find(ben.Me));
        }
    }

    [SkippableFact]
    public async Task An_invitation_leads_to_its_room_and_a_password_keeps_others_out()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        if (!Has(NetworkFeatures.Rooms))
            return;
        ObservedSession cyra = await OnlineAsync("cyra");
        ConversationKey room = await MakeRoomAsync(anna, ben);
        await anna.AskAsync(key => new NetworkRequest.ChangeRoom(key, room, new RoomChange.Password("sesame", "a seed")));
        string invitation = anna.Session.InvitationTo(room);

        Assert.DoesNotContain(' ', invitation);
        Assert.Equal(room, cyra.Session.ParseInvitation(invitation));
        await cyra.AskAsync(key => new NetworkRequest.JoinRoom(key, room, null));
        await cyra.FindAsync<NetworkEvent.RoomChanged>(r => r.Room.Key == room && r.Mine == MyChatStatus.PasswordRequired);
        await cyra.AskAsync(key => new NetworkRequest.JoinRoom(key, room, "sesame"));

        await cyra.FindAsync<NetworkEvent.MessageArrived>(a => a.Message.Conversation == room && a.Message.Users.Contains(cyra.Me));
        Assert.DoesNotContain("sesame", string.Join('\n', cyra.Events), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_member_who_goes_offline_is_still_one_where_the_network_keeps_members()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        if (!Has(NetworkFeatures.Rooms | NetworkFeatures.KeepsMembers))
            return;
        ConversationKey room = await MakeRoomAsync(anna, ben);
        await ben.GoOfflineAsync();

        await anna.AskAsync(key => new NetworkRequest.Post(key, anna.Message(room, "for later")));
        await ben.GoOnlineAsync();

        Assert.Equal(room, (await ben.HearAsync("for later")).Conversation);
    }
}
