using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>An emulated client that is online while nobody says anything: it asks once a minute whether the server is there, and sleeps.</summary>
public class IdleTests
{
    private const int Minutes = 60;

    // One that asks, and one that looks whether there was an answer.
    private const int TimersOfKeepAlive = 2;
    private static readonly XmppClientOptions s_usual = new() { Account = Jid.Parse($"ann@{ScriptedServer.Domain}"), Password = "secret" };

    [Fact]
    public async Task Nothing_runs_and_nothing_is_sent_but_the_keep_alive()
    {
        await using var server = new ScriptedServer();
        var clock = new StepClock();
        await using var network = new XmppNetwork(new XmppNetworkOptions
        {
            Host = server.Options.Endpoint!.Host,
            Port = server.Options.Endpoint.Port,
            IsDirectTls = true,
            IsPlainAllowed = true,
            TrustedCertificate = server.Certificate.Certificate,
            TimeProvider = clock,
        });
        await using EmulatedClient client = EmulatedClient.Open(network, new NetworkCredentials($"ann@{ScriptedServer.Domain}", "secret"));
        await using ScriptedConnection connection = await server.AcceptAsync();

        // Before the others end, so that they need not wait for a clock that stands still.
        using StepClock end = clock;
        await connection.NextAsync(s => s.Name == "presence");
        // What the start of a session sends has been acknowledged when a round trip has nothing of it any more.
        while (await connection.ReachAsync() > 0)
            continue;
        connection.DropStanzas();

        int timers = 0;
        int asked = 0;
        DateTimeOffset over = clock.GetUtcNow() + TimeSpan.FromMinutes(Minutes);
        TimeSpan waits = await clock.TimerAsync(IsOfKeepAlive);
        while (clock.MoveTowards(over))
        {
            timers++;
            waits = await clock.TimerAsync(IsOfKeepAlive);
            if (waits != s_usual.KeepAliveLimit)
                continue;

            // It has asked. When it has read what is written after the answer, it knows that the server is there.
            await connection.AskedAsync();
            asked += 1 + await connection.ReachAsync();
        }

        Assert.InRange(asked, Minutes - 1, Minutes);
        Assert.InRange(timers, asked, TimersOfKeepAlive * Minutes);
        Assert.Equal(0, connection.DropStanzas());
    }

    private static bool IsOfKeepAlive(TimeSpan length)
        => length == s_usual.KeepAliveLimit || length == s_usual.KeepAlive || length == s_usual.KeepAlive - s_usual.KeepAliveLimit;
}
