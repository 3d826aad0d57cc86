using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;
using Skype4Net.Tests;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>An emulated client that is online while nobody says anything: it asks once a minute whether the server is there, and sleeps.</summary>
public class IdleTests
{
    private const int Minutes = 60;

    // One that asks, and one that looks whether there was an answer.
    private const int TimersOfKeepAlive = 2;

    [Fact]
    public async Task Nothing_runs_and_nothing_is_sent_but_the_keep_alive()
    {
        var clock = new ManualTimeProvider();
        await using var server = new ScriptedServer();
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
        await connection.NextAsync(s => s.Name == "presence");
        // What the start of a session sends has been acknowledged when a round trip has nothing of it any more.
        while (await connection.ReachAsync() > 0)
            continue;
        connection.DropStanzas();

        int timers = 0;
        int asked = 0;
        DateTimeOffset end = clock.GetUtcNow() + TimeSpan.FromMinutes(Minutes);
        DateTimeOffset heard = clock.GetUtcNow();
        // On a thread of the pool what waits for a timer goes on before the clock does.
        while (await Task.Run(() => clock.MoveTowards(end)))
        {
            timers++;
            if (clock.GetUtcNow() - heard < TimeSpan.FromMinutes(1))
                continue;
            await connection.AskedAsync();
            asked += 1 + await connection.ReachAsync();
            heard = clock.GetUtcNow();
        }

        Assert.InRange(asked, Minutes - 1, Minutes);
        Assert.InRange(timers, asked, TimersOfKeepAlive * Minutes);
        Assert.Equal(0, connection.DropStanzas());
    }
}
