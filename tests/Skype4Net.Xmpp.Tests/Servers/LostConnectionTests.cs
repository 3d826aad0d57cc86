namespace Skype4Net.Xmpp.Tests.Servers;

/// <summary>Messages outlive connections and sessions; the server is a scripted one, which says when and how they end.</summary>
public class LostConnectionTests
{
    private static readonly Jid s_bob = Jid.Parse("bob@other.example");

    [Fact]
    public async Task A_resumed_session_sends_again_only_what_the_server_had_not_handled()
    {
        await using var server = new ScriptedServer();
        (TestUser ann, ScriptedConnection first) = await ConnectAsync(server);
        await using TestUser _ = ann;
        first.Acknowledges = false;
        Task[] sent = [await SendAsync(ann, "1"), await SendAsync(ann, "2"), await SendAsync(ann, "3")];
        await BodyAsync(first, "3");
        uint handled = first.Handled;
        await first.DisposeAsync();

        ScriptedConnection second = await server.AcceptAsync();
        Assert.Equal("session", second.Resume!["previd"]);
        // The server lost the last one.
        await second.AnswerResumedAsync(handled - 1);
        Assert.Equal("3", (await second.NextAsync(s => s.Name == "message")).TextOf("body", Namespaces.Client));
        await Task.WhenAll(sent).InTime();
        Assert.True((await ann.StateAsync(XmppConnectionState.Online)).IsResumed);
    }

    [Fact]
    public async Task A_resumption_that_is_a_lie_is_followed_by_a_fresh_session_and_the_same_messages()
    {
        await using var server = new ScriptedServer();
        (TestUser ann, ScriptedConnection first) = await ConnectAsync(server);
        await using TestUser _ = ann;
        first.Acknowledges = false;
        Task sent = await SendAsync(ann, "kept");
        string id = (await BodyAsync(first, "kept"))["id"]!;
        uint handled = first.Handled;
        await first.DisposeAsync();

        ScriptedConnection lying = await server.AcceptAsync(acknowledges: false);
        await lying.AnswerResumedAsync(handled - 1);
        await BodyAsync(lying, "kept");
        await lying.WriteAsync("<stream:error><not-well-formed xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error></stream:stream>");

        ScriptedConnection fresh = await server.AcceptAsync();
        Assert.Null(fresh.Resume);
        Assert.Equal(id, (await BodyAsync(fresh, "kept"))["id"]);
        await sent.InTime();
    }

    [Fact]
    public async Task Resumptions_without_any_effect_are_given_up()
    {
        await using var server = new ScriptedServer();
        (TestUser ann, ScriptedConnection first) = await ConnectAsync(server);
        await using TestUser _ = ann;
        first.Acknowledges = false;
        Task sent = await SendAsync(ann, "kept");
        await BodyAsync(first, "kept");
        uint handled = first.Handled;
        await first.DisposeAsync();

        for (int i = 0; i < 5; i++)
        {
            ScriptedConnection mute = await server.AcceptAsync(acknowledges: false);
            Assert.Equal("session", mute.Resume?["previd"]);
            await mute.AnswerResumedAsync(handled - 1);
            await BodyAsync(mute, "kept");
            await mute.DisposeAsync();
        }

        ScriptedConnection fresh = await server.AcceptAsync();
        Assert.Null(fresh.Resume);
        await BodyAsync(fresh, "kept");
        await sent.InTime();
    }

    [Fact]
    public async Task A_resumption_that_is_deaf_is_given_up_before_long()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options with { ResumptionLimit = TimeSpan.FromMilliseconds(200) });
        ScriptedConnection first = await server.AcceptAsync();
        await ann.StateAsync(XmppConnectionState.Online);
        await first.DisposeAsync();

        ScriptedConnection deaf = await server.AcceptAsync(acknowledges: false);
        await deaf.AnswerResumedAsync(first.Handled);
        await deaf.GoneAsync();

        ScriptedConnection fresh = await server.AcceptAsync();
        Assert.Null(fresh.Resume);
        Assert.Equal(fresh.Address, ann.Client.Me.ToString());
    }

    [Fact]
    public async Task What_was_sent_while_there_was_no_connection_goes_when_there_is_one()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options);
        Task sent = await SendAsync(ann, "early");
        Assert.False(sent.IsCompleted);

        ScriptedConnection connection = await server.AcceptAsync(isManaged: false);

        await BodyAsync(connection, "early");
        await sent.InTime();
    }

    [Fact]
    public async Task Without_stream_management_a_ping_acknowledges()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options);
        Task sent = await SendAsync(ann, "1");
        ScriptedConnection first = await server.AcceptAsync(isManaged: false, silent: Namespaces.Ping);

        XmppElement next = await first.NextAsync(s => s.Name != "presence");
        Assert.Equal("1", next.TextOf("body", Namespaces.Client));
        XmppElement ping = await first.NextAsync(IsPing);
        Assert.False(sent.IsCompleted);
        await first.WriteAsync($"<iq type='error' id='{ping["id"]}' from='{ScriptedServer.Domain}'><error type='cancel'/></iq>");
        await sent.InTime();

        Task lost = await SendAsync(ann, "2");
        await BodyAsync(first, "2");
        await first.DisposeAsync();
        Assert.False(lost.IsCompleted);
        ScriptedConnection second = await server.AcceptAsync(isManaged: false);
        await BodyAsync(second, "2");
        await lost.InTime();
    }

    [Fact]
    public async Task A_message_that_ends_every_session_is_given_up_and_the_others_go()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options);
        Task poison = await SendAsync(ann, "poison");
        Task good = await SendAsync(ann, "good");

        for (int i = 0; i < 3; i++)
        {
            ScriptedConnection victim = await server.AcceptAsync(acknowledges: false);
            await BodyAsync(victim, "poison");
            await victim.WriteAsync("<stream:error><policy-violation xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error></stream:stream>");
            await victim.GoneAsync();
        }

        ScriptedConnection last = await server.AcceptAsync();
        Assert.Equal("good", (await last.NextAsync(s => s.Name == "message")).TextOf("body", Namespaces.Client));
        await good.InTime();
        Assert.Equal("policy-violation", (await Assert.ThrowsAsync<XmppStreamException>(() => poison.InTime())).Condition);
    }

    [Fact]
    public async Task Senders_wait_while_the_server_acknowledges_nothing()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options with { MaxUnacknowledged = 10 });
        ScriptedConnection connection = await server.AcceptAsync(acknowledges: false);
        await ann.StateAsync(XmppConnectionState.Online);

        // Our presence has taken the first place.
        for (int i = 2; i <= 10; i++)
            await SendAsync(ann, $"{i}");
        Task<Task> waiting = SendAsync(ann, "11");
        await BodyAsync(connection, "10");
        Assert.False(waiting.IsCompleted);

        await connection.WriteAsync($"<a xmlns='urn:xmpp:sm:3' h='{connection.Handled}'/>");
        await waiting.InTime();
        await BodyAsync(connection, "11");
    }

    [Fact]
    public async Task A_connection_that_has_died_without_a_sign_is_noticed()
    {
        await using var server = new ScriptedServer();
        var brief = TimeSpan.FromMilliseconds(200);
        await using var ann = new TestUser(server.Options with { KeepAlive = brief, KeepAliveLimit = brief });
        await server.AcceptAsync(acknowledges: false);

        Exception? reason = (await ann.StateAsync(XmppConnectionState.Waiting)).Reason;

        Assert.IsType<XmppConnectionException>(reason);
        Assert.NotNull((await server.AcceptAsync()).Resume);
    }

    [Fact]
    public async Task A_message_too_large_for_servers_is_refused_at_once()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options);

        await Assert.ThrowsAsync<ArgumentException>(() => ann.Client.Messages.SendAsync(s_bob, new string('x', 300_000)));
    }

    [Fact]
    public async Task After_the_end_nothing_can_be_sent_and_what_waited_has_failed()
    {
        await using var server = new ScriptedServer();
        var ann = new TestUser(server.Options);
        Task waiting = await SendAsync(ann, "1");

        await ann.DisposeAsync();

        await Assert.ThrowsAsync<XmppConnectionException>(() => waiting.InTime());
        await Assert.ThrowsAsync<XmppConnectionException>(() => ann.Client.Messages.SendAsync(s_bob, "2"));
        await Assert.ThrowsAsync<XmppConnectionException>(() => ann.Client.Profiles.GetAsync(null));
        Assert.NotEmpty(await ann.Client.Events.ReadAllAsync().ToListAsync().AsTask().InTime());
    }

    private static async Task<(TestUser User, ScriptedConnection Connection)> ConnectAsync(ScriptedServer server)
    {
        var user = new TestUser(server.Options);
        ScriptedConnection connection = await server.AcceptAsync();
        await user.StateAsync(XmppConnectionState.Online);
        return (user, connection);
    }

    private static async Task<Task> SendAsync(TestUser user, string body) => (await user.Client.Messages.SendAsync(s_bob, body)).Acknowledged;

    private static bool IsPing(XmppElement stanza) => stanza.Find("ping", Namespaces.Ping) is not null;

    private static Task<XmppElement> BodyAsync(ScriptedConnection connection, string body)
        => connection.NextAsync(s => s.TextOf("body", Namespaces.Client) == body);
}
