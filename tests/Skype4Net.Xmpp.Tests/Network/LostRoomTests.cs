using System.Threading.Channels;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>A room that is gone without a word, as with the node of a cluster that had it.</summary>
public class LostRoomTests
{
    private const string Room = "chess@rooms.scripted.example";
    private static readonly TimeSpan s_silence = TimeSpan.FromSeconds(15);
    private static readonly Dictionary<string, string> s_answers = new() { [Namespaces.MucAdmin] = $"<query xmlns='{Namespaces.MucAdmin}'/>" };

    [Fact]
    public async Task What_is_said_in_a_room_that_does_not_know_us_any_more_is_said_again_when_it_is_entered_again()
    {
        await using var server = new ScriptedServer();
        (ScriptedUser ann, ScriptedConnection connection) = await ScriptedUser.OnlineAsync(server, answers: s_answers);
        await using var disposing = ann;
        ConversationKey room = await EnterAsync(ann, connection);
        Post(ann, room, "one");
        XmppElement said = await connection.NextAsync(s => s.Name == "message");
        connection.Silent.Add(Namespaces.Ping);
        await connection.WriteAsync($"<message type='error' from='{Room}' id='{said["id"]}'><error type='cancel'>"
            + $"<not-acceptable xmlns='{Namespaces.StanzaErrors}'/></error></message>");

        await ExpectEntryAsync(connection, refusal: "not-acceptable");
        XmppElement again = await connection.NextAsync(s => s.Name == "message");
        Assert.Equal((said["id"], "one"), (again["id"], again.TextOf("body", Namespaces.Client)));
        await ReflectAsync(connection, again);
        Assert.Equal(RequestFailure.None, (await ann.NextAsync<NetworkEvent.RequestEnded>(e => e.Key.Value == "post-one")).Failure);
    }

    [Fact]
    public async Task What_a_room_does_not_send_back_is_asked_for_and_waits_while_it_knows_us()
    {
        var clock = new HeldTimers(s_silence);
        await using var server = new ScriptedServer();
        (ScriptedUser ann, ScriptedConnection connection) = await ScriptedUser.OnlineAsync(server, time: clock, answers: s_answers);
        await using var disposing = ann;
        ConversationKey room = await EnterAsync(ann, connection);
        connection.Silent.Add(Namespaces.Ping);
        Post(ann, room, "one");
        XmppElement said = await connection.NextAsync(s => s.Name == "message");
        (await clock.NextAsync()).Fire();
        XmppElement ping = await PingAsync(connection);
        Assert.Equal($"{Room}/ann", ping["to"]);
        await connection.WriteAsync($"<iq type='result' id='{ping["id"]}' from='{Room}/ann'/>");

        // The room does not know us: it did not have it, or it has told others; its archive would say.
        (await clock.NextAsync()).Fire();
        await ExpectEntryAsync(connection, refusal: "not-acceptable");
        XmppElement again = await connection.NextAsync(s => s.Name == "message");
        Assert.Equal(said["id"], again["id"]);
        await ReflectAsync(connection, again);
        Assert.Equal(RequestFailure.None, (await ann.NextAsync<NetworkEvent.RequestEnded>(e => e.Key.Value == "post-one")).Failure);
    }

    [Fact]
    public async Task A_silent_room_is_asked_whether_we_are_in_it_and_entered_again_if_not()
    {
        var clock = new HeldWatch();
        await using var server = new ScriptedServer();
        (ScriptedUser ann, ScriptedConnection connection) = await ScriptedUser.OnlineAsync(server, time: clock, answers: s_answers);
        await using var disposing = ann;
        await EnterAsync(ann, connection);
        connection.Silent.Add(Namespaces.Ping);

        (await clock.NextAsync()).Fire();
        await ExpectEntryAsync(connection, refusal: "not-acceptable");
        // It goes on with that.
        await clock.NextAsync();
    }

    // Says "not in it" to the question whether we are, and lets us in then.
    private static async Task ExpectEntryAsync(ScriptedConnection connection, string refusal)
    {
        XmppElement ping = await PingAsync(connection);
        Assert.Equal($"{Room}/ann", ping["to"]);
        await connection.WriteAsync($"<iq type='error' id='{ping["id"]}' from='{Room}/ann'><error type='cancel'>"
            + $"<{refusal} xmlns='{Namespaces.StanzaErrors}'/></error></iq>");
        await LetInAsync(connection);
    }

    private static Task<XmppElement> PingAsync(ScriptedConnection connection)
        => connection.NextAsync(s => s.Find("ping", Namespaces.Ping) is not null);

    private static async Task<ConversationKey> EnterAsync(ScriptedUser ann, ScriptedConnection connection)
    {
        var key = new ConversationKey($"xmpp:{Room}?join");
        ann.Session.Submit(new NetworkRequest.JoinRoom(new RequestKey("join"), key, null));
        await LetInAsync(connection);
        Assert.Equal(RequestFailure.None, (await ann.NextAsync<NetworkEvent.RequestEnded>(e => e.Key.Value == "join")).Failure);
        return key;
    }

    private static async Task LetInAsync(ScriptedConnection connection)
    {
        XmppElement presence = await connection.NextAsync(s => s.Name == "presence" && s["to"] is not null);
        Assert.Equal($"{Room}/ann", presence["to"]);
        await connection.WriteAsync($"<presence from='{Room}/ann'><x xmlns='{Namespaces.MucUser}'>"
            + $"<item affiliation='member' role='participant' jid='ann@{ScriptedServer.Domain}/x'/><status code='110'/></x></presence>"
            + $"<message type='groupchat' from='{Room}'><subject/></message>");
    }

    private static Task ReflectAsync(ScriptedConnection connection, XmppElement said)
        => connection.WriteAsync($"<message type='groupchat' from='{Room}/ann' id='{said["id"]}'>"
            + $"<body>{said.TextOf("body", Namespaces.Client)}</body></message>");

    private static void Post(ScriptedUser ann, ConversationKey room, string text)
        => ann.Session.Submit(new NetworkRequest.Post(new RequestKey($"post-{text}"), new NetworkMessage(
            room, new MessageKey($"message-of-ann-{text}"), ann.Session.Me, DateTimeOffset.UnixEpoch, ChatMessageType.Said, text)));

    /// <summary>The real clock, with the silence of rooms in the test's hand: time passes when its timer fires.</summary>
    private sealed class HeldWatch : TimeProvider
    {
        private readonly Channel<HeldTimers.HeldTimer> _held
            = Channel.CreateUnbounded<HeldTimers.HeldTimer>();

        private long _passed;

        public override long GetTimestamp() => System.GetTimestamp() + Volatile.Read(ref _passed);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime < TimeSpan.FromMinutes(14) || dueTime > TimeSpan.FromMinutes(15))
                return System.CreateTimer(callback, state, dueTime, period);
            var timer = new HeldTimers.HeldTimer(_ =>
            {
                Interlocked.Add(ref _passed, (long)(dueTime.TotalSeconds * TimestampFrequency));
                callback(state);
            }, null);
            _held.Writer.TryWrite(timer);
            return timer;
        }

        public async Task<HeldTimers.HeldTimer> NextAsync() => await _held.Reader.ReadAsync().AsTask().InTime();
    }
}
