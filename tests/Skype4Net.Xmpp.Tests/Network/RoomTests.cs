using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Client.Rooms;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Conversations of several sessions through Prosody.</summary>
public class RoomTests
{
    private static readonly ProsodySettings s_settings = new() { RoomModules = ["muc_mam"] };

    [SkippableFact]
    public async Task A_room_is_made_with_guests_who_talk_and_agree_on_the_order()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_settings, "ann", "bob", "cyd");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);

        (ConversationKey key, RequestKey create) = Create(ann, bob.Me);
        NetworkEvent.MessageArrived added = await ann.NextAsync<NetworkEvent.MessageArrived>();
        Assert.Equal((create.Value, ChatMessageType.AddedMembers, ann.Me), (added.Message.Key.Value, added.Message.Type, added.Message.From));
        Assert.Equal([bob.Me], added.Message.Users);
        Assert.Equal([(ann.Me, ChatRole.Creator), (bob.Me, ChatRole.User)], added.Room!.Members.Select(m => (m.Who, m.Role)));
        Assert.Equal(RequestFailure.None, await ann.EndAsync(create));

        NetworkEvent.MessageArrived invited = await bob.NextAsync<NetworkEvent.MessageArrived>();
        Assert.Equal((key, ChatMessageType.AddedMembers, ann.Me), (invited.Message.Conversation, invited.Message.Type, invited.Message.From));
        Assert.Equal([ann.Me, bob.Me], invited.Room!.Members.Select(m => m.Who).OrderBy(w => w.Value));
        await ann.NextAsync<NetworkEvent.RoomChanged>(r => r.Room.Find(bob.Me) is { IsActive: true });

        Task<string[]> atAnn = BodiesAsync(ann, 20), atBob = BodiesAsync(bob, 20);
        for (int i = 0; i < 10; i++)
        {
            ann.Say(key, $"ann {i}");
            bob.Say(key, $"bob {i}");
        }

        Assert.Equal(await atAnn, await atBob);
        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"bob {i}"), (await atAnn).Where(b => b.StartsWith("bob", StringComparison.Ordinal)));

        (RequestKey said, NetworkMessage message) = ann.Say(key, "helo");
        Assert.Equal(RequestFailure.None, await ann.EndAsync(said));
        NetworkMessage seen = await bob.MessageAsync(m => m.Body == "helo");
        Assert.Equal(RequestFailure.None, await ann.EndAsync(k => new NetworkRequest.Edit(k, key, message.Key, "hello")));
        NetworkEvent.MessageEdited edited = await bob.NextAsync<NetworkEvent.MessageEdited>();
        Assert.Equal((key, seen.Key, ann.Me, "hello"), (edited.Conversation, edited.Message, edited.By, edited.Body));

        // Somebody else cannot take it back, though they know the id that the room gave it.
        await using TestUser cyd = await TestUser.OnlineAsync(server.Options("cyd"));
        Jid room = Jid.Parse(key.Value["xmpp:".Length..^"?join".Length]);
        await cyd.Client.Rooms.JoinAsync(room, "cyd");
        (said, message) = ann.Say(key, "a secret");
        Assert.Equal(RequestFailure.None, await ann.EndAsync(said));
        IncomingMessage secret = (await cyd.NextAsync<XmppEvent.MessageReceived>(m => m.Message.Body == "a secret")).Message;
        string id = MessageReader.ArchiveIdOf(secret.Stanza, room)!;
        seen = await bob.MessageAsync(m => m.Body == "a secret");
        await cyd.Client.Rooms.RetractAsync(room, id, cyd.Client.NewId());
        Assert.Equal(RequestFailure.None, await ann.EndAsync(k => new NetworkRequest.Edit(k, key, message.Key, "")));
        edited = await bob.NextAsync<NetworkEvent.MessageEdited>();
        Assert.Equal((seen.Key, ann.Me, ""), (edited.Message, edited.By, edited.Body));
        IncomingMessage taken = (await cyd.NextAsync<XmppEvent.MessageReceived>(
            m => m.Message.IsRetraction && m.Message.From.Resource == "ann")).Message;
        Assert.Equal(id, taken.Corrects);
    }

    [SkippableFact]
    public async Task Rooms_come_back_without_anything_that_was_kept_here_but_not_those_that_were_left()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_settings, "ann", "bob");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        ConversationKey kept, left;
        await using (NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann"))
        {
            await NetworkUser.BefriendAsync(ann, bob);
            left = await CreateWithAsync(ann, bob);
            kept = await CreateWithAsync(ann, bob);
            Assert.Equal(RequestFailure.None, await ann.EndAsync(Change(ann, left, new RoomChange.Leave())));
        }

        await using NetworkUser again = await NetworkUser.OnlineAsync(server, "ann");
        NetworkEvent.RoomChanged back = await again.NextAsync<NetworkEvent.RoomChanged>(r => r.Mine is not null);
        Assert.Equal((kept, MyChatStatus.Subscribed), (back.Room.Key, back.Mine));
        bob.Say(kept, "welcome back");
        Assert.Equal("welcome back", (await again.MessageAsync()).Body);

        await using TestUser raw = await TestUser.OnlineAsync(server.Options("ann"));
        Assert.Equal([kept.Value], (await raw.Client.Rooms.Requests.Bookmarks.GetAsync()).Select(b => $"xmpp:{b.Room}?join"));

        // What another client of the account enters and leaves, this one does too.
        Jid another = Jid.Parse("another@rooms.localhost");
        await bob.EndAsync(k => new NetworkRequest.CreateRoom(k, new ConversationKey($"xmpp:{another}?join"), null, []));
        await raw.Client.Rooms.Requests.Bookmarks.SetAsync(new Bookmark(another, "", "", IsEntered: true));
        NetworkEvent.RoomChanged entered = await again.NextAsync<NetworkEvent.RoomChanged>(r => r.Mine is not null);
        Assert.Equal(($"xmpp:{another}?join", MyChatStatus.Subscribed), (entered.Room.Key.Value, entered.Mine));
        await raw.Client.Rooms.Requests.Bookmarks.RemoveAsync(another);
        NetworkEvent.RoomChanged gone = await again.NextAsync<NetworkEvent.RoomChanged>(r => r.Mine is not null);
        Assert.Equal(($"xmpp:{another}?join", MyChatStatus.Unsubscribed), (gone.Room.Key.Value, gone.Mine));
    }

    [SkippableFact]
    public async Task Topic_options_roles_password_and_description_change_for_all_or_are_refused()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_settings, "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);
        ConversationKey key = await CreateWithAsync(ann, bob);

        RequestKey topic = Change(ann, key, new RoomChange.Topic("Plans &amp; <b>more</b>"));
        NetworkEvent.MessageArrived set = await ann.NextAsync<NetworkEvent.MessageArrived>();
        Assert.Equal((topic.Value, ChatMessageType.SetTopic, "Plans & more"), (set.Message.Key.Value, set.Message.Type, set.Message.Body));
        Assert.Equal(RequestFailure.None, await ann.EndAsync(topic));
        NetworkEvent.MessageArrived seen = await bob.NextAsync<NetworkEvent.MessageArrived>(m => m.Message.Type == ChatMessageType.SetTopic);
        Assert.Equal((ann.Me, "Plans &amp; more"), (seen.Message.From, seen.Room!.TopicXml));

        RequestKey options = Change(ann, key, new RoomChange.Options(ChatOptions.JoiningEnabled | ChatOptions.TopicAndPictureLockedForUsers));
        Assert.Equal(options.Value, (await NextAsync(ann, ChatMessageType.SetOptions)).Message.Key.Value);
        Assert.Equal(RequestFailure.NotPermitted, await bob.EndAsync(Change(bob, key, new RoomChange.Topic("mine"))));
        Assert.Equal(RequestFailure.NotPermitted, await bob.EndAsync(Change(bob, key, new RoomChange.Options(ChatOptions.None))));
        Assert.Equal(RequestFailure.None, await ann.EndAsync(Change(ann, key, new RoomChange.Description("about plans"))));
        Assert.Equal(RequestFailure.None, await ann.EndAsync(Change(ann, key, new RoomChange.Password("open sesame", "hint"))));
        Assert.Equal(RequestFailure.NotSupported, await ann.EndAsync(Change(ann, key, new RoomChange.Guidelines("be nice"))));

        RequestKey role = Change(ann, key, new RoomChange.Role(bob.Me, ChatRole.Master));
        NetworkMessage told = (await ann.NextAsync<NetworkEvent.MessageArrived>(m => m.Message.Type == ChatMessageType.SetRole)).Message;
        Assert.Equal((role.Value, ChatRole.Master), (told.Key.Value, told.Role));
        Assert.Equal(RequestFailure.None, await ann.EndAsync(role));
        NetworkEvent.MessageArrived atBob = await bob.NextAsync<NetworkEvent.MessageArrived>(m => m.Message.Type == ChatMessageType.SetRole);
        Assert.Equal(ChatRole.Master, atBob.Room!.RoleOf(bob.Me));
    }

    [SkippableFact]
    public async Task Who_is_put_out_or_leaves_is_out_at_all_and_a_banned_one_cannot_come_back()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_settings, "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);
        ConversationKey key = await CreateWithAsync(ann, bob);

        RequestKey kick = Change(ann, key, new RoomChange.Kick([bob.Me], Ban: false));
        NetworkEvent.MessageArrived kicked = await ann.NextAsync<NetworkEvent.MessageArrived>();
        Assert.Equal((kick.Value, ChatMessageType.Kicked), (kicked.Message.Key.Value, kicked.Message.Type));
        Assert.Equal(RequestFailure.None, await ann.EndAsync(kick));
        NetworkEvent.RoomChanged verdict = await bob.NextAsync<NetworkEvent.RoomChanged>(r => r.Mine is not (null or MyChatStatus.Subscribed));
        Assert.Equal(MyChatStatus.Kicked, verdict.Mine);

        RequestKey join = bob.Submit(k => new NetworkRequest.JoinRoom(k, key, null));
        NetworkEvent.MessageArrived joined = await bob.NextAsync<NetworkEvent.MessageArrived>();
        Assert.Equal((join.Value, ChatMessageType.AddedMembers, bob.Me), (joined.Message.Key.Value, joined.Message.Type, joined.Message.From));
        Assert.Equal([bob.Me], joined.Message.Users);
        Assert.Equal(RequestFailure.None, await bob.EndAsync(join));
        Assert.Equal([bob.Me], (await NextAsync(ann, ChatMessageType.AddedMembers)).Message.Users);

        RequestKey leave = Change(bob, key, new RoomChange.Leave());
        Assert.Equal(leave.Value, (await NextAsync(bob, ChatMessageType.Left)).Message.Key.Value);
        Assert.Equal(RequestFailure.None, await bob.EndAsync(leave));
        NetworkEvent.MessageArrived left = await ann.NextAsync<NetworkEvent.MessageArrived>(m => m.Message.Type == ChatMessageType.Left);
        Assert.Equal(bob.Me, left.Message.From);
        Assert.Null(left.Room!.Find(bob.Me));

        Assert.Equal(RequestFailure.None, await ann.EndAsync(Change(ann, key, new RoomChange.Kick([bob.Me], Ban: true))));
        RequestKey refused = bob.Submit(k => new NetworkRequest.JoinRoom(k, key, null));
        Assert.Equal(MyChatStatus.Banned, (await bob.NextAsync<NetworkEvent.RoomChanged>(r => r.Mine is not null)).Mine);
        Assert.Equal(RequestFailure.NotPermitted, await bob.EndAsync(refused));
        Assert.Equal(RequestFailure.NoSuchAccount, await bob.EndAsync(k
            => new NetworkRequest.JoinRoom(k, bob.Session.ParseInvitation("xmpp:no-such-room@rooms.localhost?join")!.Value, null)));
        Assert.Equal(RequestFailure.None, await ann.EndAsync(Change(ann, key, new RoomChange.Disband())));
    }

    [SkippableFact]
    public async Task A_member_who_is_away_is_one_still_and_reads_what_was_missed_on_coming_back()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_settings, "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        SavedState saved;
        ConversationKey key;
        await using (NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob"))
        {
            await NetworkUser.BefriendAsync(ann, bob);
            key = await CreateWithAsync(ann, bob);
            // Nothing was said as yet; what comes now counts as missed.
            saved = bob.Saved;
        }

        NetworkEvent.RoomChanged without = await ann.NextAsync<NetworkEvent.RoomChanged>(r
            => r.Room.Find(new Identity("bob@localhost")) is { IsActive: false });
        Assert.Equal(2, without.Room.Members.Count);
        for (int i = 0; i < 60; i++)
            ann.Say(key, $"missed {i}");
        await ann.EndAsync(ann.Say(key, "the last").Request);

        await using var again = new NetworkUser(server, "bob", saved);
        again.SetStatus(UserStatus.Online);
        IReadOnlyList<NetworkEvent> events = await again.UntilAsync(e => e is NetworkEvent.ConnectionChanged { State: NetworkConnection.Online });
        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"missed {i}").Append("the last"),
            events.OfType<NetworkEvent.MessageArrived>().Where(m => m.Message.IsWritten).Select(m => m.Message.Body));
        again.Say(key, "back");
        await ann.MessageAsync(m => m.Body == "back");
    }

    private static (ConversationKey Key, RequestKey Request) Create(NetworkUser by, params Identity[] invited)
    {
        ConversationKey key = by.Session.NewRoom(null);
        return (key, by.Submit(k => new NetworkRequest.CreateRoom(k, key, null, invited)));
    }

    private static async Task<ConversationKey> CreateWithAsync(NetworkUser ann, NetworkUser bob)
    {
        (ConversationKey key, _) = Create(ann, bob.Me);
        await bob.NextAsync<NetworkEvent.MessageArrived>(m => m.Message.Type == ChatMessageType.AddedMembers);
        await ann.NextAsync<NetworkEvent.RoomChanged>(r => r.Room.Find(bob.Me) is { IsActive: true });
        return key;
    }

    private static RequestKey Change(NetworkUser by, ConversationKey room, RoomChange change)
        => by.Submit(k => new NetworkRequest.ChangeRoom(k, room, change));

    private static Task<NetworkEvent.MessageArrived> NextAsync(NetworkUser user, ChatMessageType type)
        => user.NextAsync<NetworkEvent.MessageArrived>(m => m.Message.Type == type);

    private static async Task<string[]> BodiesAsync(NetworkUser user, int count)
    {
        var bodies = new List<string>();
        while (bodies.Count < count)
            bodies.Add((await user.NextAsync<NetworkEvent.MessageArrived>(m => m.Message.IsWritten)).Message.Body);
        return [.. bodies];
    }
}
