using System.Net.Security;

namespace Skype4Net.Xmpp.Tests.Servers;

/// <summary>A client can be ended whatever it is doing; its events end, and what waits for an answer fails.</summary>
public class EndTests
{
    [Fact]
    public async Task Before_it_was_started()
    {
        await using var server = new ScriptedServer();
        var client = new XmppClient(server.Options);
        await client.DisposeAsync().AsTask().InTime();
        await client.DisposeAsync().AsTask().InTime();

        await Assert.ThrowsAsync<XmppConnectionException>(() => client.Messages.SendAsync(Jid.Parse("a@b"), "x"));
    }

    [Fact]
    public async Task While_a_server_says_nothing()
    {
        await using var server = new ScriptedServer();
        var ann = new TestUser(server.Options);
        using SslStream silent = await server.AcceptTlsAsync();

        await EndAsync(ann);
    }

    [Fact]
    public async Task While_it_waits_to_connect_again()
    {
        var server = new ScriptedServer();
        XmppClientOptions options = server.Options with { FirstRetry = TimeSpan.FromHours(1), LongestRetry = TimeSpan.FromHours(1) };
        await server.DisposeAsync();
        var ann = new TestUser(options);
        await ann.StateAsync(XmppConnectionState.Waiting);

        await EndAsync(ann);
    }

    [Fact]
    public async Task While_it_catches_up_and_somebody_waits_for_an_answer()
    {
        await using var server = new ScriptedServer();
        var ann = new TestUser(server.Options);
        ScriptedConnection connection = await server.AcceptAsync(silent: Namespaces.Roster);
        await ann.StateAsync(XmppConnectionState.CatchingUp);
        connection.Silent.Add(Namespaces.VCard);
        Task<XmppElement> asked = ann.Client.Profiles.GetAsync(Jid.Parse("bob@other.example"));

        await EndAsync(ann);

        await Assert.ThrowsAsync<XmppConnectionException>(() => asked.InTime());
        await connection.GoneAsync();
    }

    [Fact]
    public async Task While_nobody_reads_its_events()
    {
        await using var server = new ScriptedServer();
        var ann = new TestUser(server.Options with { MaxWaitingEvents = 2 });
        ScriptedConnection connection = await server.AcceptAsync();
        await ann.StateAsync(XmppConnectionState.Online);
        for (int i = 0; i < 100; i++)
            await connection.WriteAsync($"<message from='bob@other.example/x' type='chat'><body>{i}</body></message>");
        while (ann.Client.Events.Count < 2)
            await Task.Yield();

        await EndAsync(ann);
    }

    [Fact]
    public async Task Online_it_says_good_bye()
    {
        await using var server = new ScriptedServer();
        var ann = new TestUser(server.Options);
        ScriptedConnection connection = await server.AcceptAsync();
        await ann.StateAsync(XmppConnectionState.Online);

        Task<XmppElement> goodBye = connection.NextAsync(s => s["type"] == "unavailable");
        await EndAsync(ann);

        Assert.Equal("presence", (await goodBye).Name);
        await connection.GoneAsync();
    }

    [Fact]
    public async Task What_it_has_handled_is_acknowledged_so_that_it_does_not_come_again()
    {
        await using var server = new ScriptedServer();
        var ann = new TestUser(server.Options);
        ScriptedConnection connection = await server.AcceptAsync();
        await ann.StateAsync(XmppConnectionState.Online);
        await connection.ReachAsync();
        uint before = connection.Acknowledged;
        await connection.WriteAsync("<message from='bob@other.example/x' type='chat'><body>hello</body></message>");
        await ann.NextAsync<XmppEvent.MessageReceived>();

        await EndAsync(ann);

        await connection.GoneAsync();
        Assert.Equal(before + 1, connection.Acknowledged);
    }

    private static async Task EndAsync(TestUser user)
    {
        await user.DisposeAsync().AsTask().InTime();
        while (await user.Client.Events.WaitToReadAsync().AsTask().InTime())
            user.Client.Events.TryRead(out _);
    }
}
