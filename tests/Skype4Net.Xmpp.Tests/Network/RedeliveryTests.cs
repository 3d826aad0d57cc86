using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>
/// Messages that the own server has acknowledged and another one has lost, as a node of a cluster that is killed while they pass through it.
/// </summary>
public class RedeliveryTests
{
    private const string Bob = $"bob@{ScriptedServer.Domain}";
    private const string Client = Bob + "/one";
    private static readonly TimeSpan s_wait = TimeSpan.FromSeconds(5);
    private static readonly Dictionary<string, string> s_answers = new()
    {
        [Namespaces.DiscoInfo] = ScriptedUser.EmulatedInfo.ToString(),
        [Namespaces.Ping] = "",
        [Namespaces.Roster] = $"<query xmlns='{Namespaces.Roster}'><item jid='{Bob}' subscription='both'/></query>",
    };

    [Fact]
    public async Task What_an_emulated_client_has_not_confirmed_is_sent_again_in_order_under_its_id()
    {
        var clock = new HeldTimers(s_wait);
        await using var server = new ScriptedServer();
        (ScriptedUser ann, ScriptedConnection connection) = await ScriptedUser.OnlineAsync(server, time: clock, answers: s_answers);
        await using var disposing = ann;
        await ann.SeeEmulatedAsync(connection, Client);
        string[] ids = [await ann.SayAsync(Bob, "one"), await ann.SayAsync(Bob, "two"), await ann.SayAsync(Bob, "three")];
        foreach (string id in ids)
            Assert.Equal((id, Bob), Parts(await MessageAsync(connection)));

        // Another client of the account has it, but that says nothing about this one; and strangers know nothing.
        await connection.WriteAsync(Receipt(Client, ids[1]) + Receipt(Bob + "/phone", ids[0]) + Receipt("eve@elsewhere.example/x", ids[2]));
        await connection.ReachAsync();
        (await clock.NextAsync()).Fire();
        XmppElement first = await MessageAsync(connection);
        Assert.Equal((ids[0], Client), Parts(first));
        Assert.Equal((ids[2], Client), Parts(await MessageAsync(connection)));
        Assert.Equal("one", first.TextOf("body", Namespaces.Client));
        Assert.NotNull(first.Find("request", Namespaces.Receipts));
        // The account's other clients have seen it, and it is of a while ago.
        Assert.NotNull(first.Find("private", Namespaces.Carbons));
        Assert.NotNull(first.Find("delay", Namespaces.Delay));
    }

    [Fact]
    public async Task It_waits_until_the_other_client_answers_and_outlives_the_process()
    {
        var clock = new HeldTimers(s_wait);
        await using var server = new ScriptedServer();
        var silent = new Dictionary<string, string>(s_answers);
        silent.Remove(Namespaces.Ping);
        SavedState saved;
        string id;
        {
            (ScriptedUser ann, ScriptedConnection connection) = await ScriptedUser.OnlineAsync(server, time: clock, answers: silent);
            await using var disposing = ann;
            await ann.SeeEmulatedAsync(connection, Client);
            id = await ann.SayAsync(Bob, "one");
            await MessageAsync(connection);
            (await clock.NextAsync()).Fire();
            // Its server says that the client is not there. From here on the message is kept.
            await ann.NextAsync<NetworkEvent.StateChanged>();
            saved = ann.Saved;
        }

        (ScriptedUser again, ScriptedConnection later) = await ScriptedUser.OnlineAsync(server, saved, clock, s_answers);
        await using var disposingAgain = again;
        (await clock.NextAsync()).Fire();
        await again.SeeEmulatedAsync(later, Bob + "/two");
        (await clock.NextAsync()).Fire();
        Assert.Equal((id, Bob + "/two"), Parts(await MessageAsync(later)));

        await later.WriteAsync(Receipt(Bob + "/two", id));
        await again.NextAsync<NetworkEvent.StateChanged>();
        SavedSessionOf(again.Saved, 0);
        SavedSessionOf(saved, 1);
    }

    [Fact]
    public async Task Nothing_is_sent_again_to_clients_that_need_not_confirm()
    {
        var clock = new HeldTimers(s_wait);
        await using var server = new ScriptedServer();
        var answers = new Dictionary<string, string>(s_answers) { [Namespaces.DiscoInfo] = $"<query xmlns='{Namespaces.DiscoInfo}'/>" };
        (ScriptedUser ann, ScriptedConnection connection) = await ScriptedUser.OnlineAsync(server, time: clock, answers: answers);
        await using var disposing = ann;
        await connection.WriteAsync($"<presence from='{Bob}/phone'/>");
        await ann.NextAsync<NetworkEvent.PresenceChanged>(p => p.Who.Value == Bob);
        await ann.SayAsync(Bob, "one");
        await MessageAsync(connection);
        (await clock.NextAsync()).Fire();

        // The next message begins a new wait: the first is over, and it asked nobody.
        HeldTimers.HeldTimer? second = null;
        for (int i = 2; second is null; i++)
        {
            Assert.True(i < 1000);
            string id = await ann.SayAsync(Bob, $"{i}");
            Assert.Equal((id, Bob), Parts(await MessageAsync(connection)));
            second = clock.TryNext();
        }
    }

    [Fact]
    public async Task A_message_that_comes_again_is_told_once_and_confirmed_each_time()
    {
        await using var server = new ScriptedServer();
        (ScriptedUser ann, ScriptedConnection connection) = await ScriptedUser.OnlineAsync(server, answers: s_answers);
        await using var disposing = ann;
        foreach (string text in (string[])["first", "first", "second"])
            await connection.WriteAsync($"<message type='chat' from='{Client}' to='{connection.Address}' id='id-of-the-{text}-message'>"
                + $"<body>{text}</body><request xmlns='{Namespaces.Receipts}'/></message>");

        Assert.Equal("first", (await ann.NextAsync<NetworkEvent.MessageArrived>()).Message.Body);
        Assert.Equal("second", (await ann.NextAsync<NetworkEvent.MessageArrived>()).Message.Body);
        foreach (string text in (string[])["first", "first", "second"])
            Assert.Equal($"id-of-the-{text}-message", (await connection.NextAsync(s => s.Find("received", Namespaces.Receipts) is not null))
                .Find("received", Namespaces.Receipts)!["id"]);
    }

    private static (string? Id, string? To) Parts(XmppElement message) => (message["id"], message["to"]);

    private static Task<XmppElement> MessageAsync(ScriptedConnection connection) => connection.NextAsync(s => s.Name == "message");

    private static string Receipt(string from, string id)
        => $"<message from='{from}'><received xmlns='{Namespaces.Receipts}' id='{id}'/></message>";

    private static void SavedSessionOf(SavedState saved, int unconfirmed)
        => Assert.Equal(unconfirmed, Skype4Net.Xmpp.Network.Sessions.SavedSession.Parse(saved.Data.Span).Unconfirmed.Count);
}
