using System.Diagnostics;
using Skype4Net.Emulator.Network;
using Xunit.Abstractions;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>
/// Messages both ways while connections are cut, also inside of a stanza, and the server is restarted in the middle. <c>XMPP_SESSION_MESSAGES</c>
/// and <c>XMPP_SESSION_CUTS</c> make it longer: 1000 and 50 are the long form.
/// </summary>
public class CutSessionTests(ITestOutputHelper output)
{
    private const string Last = "the last one";
    private static readonly int s_messages = Setting("XMPP_SESSION_MESSAGES", 100);
    private static readonly int s_cuts = Setting("XMPP_SESSION_CUTS", 5);

    [SkippableFact]
    public async Task No_message_is_lost_or_doubled_or_out_of_order_and_each_request_ends_once()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings { Archive = "internal" }, "ann", "bob");
        var random = new Random(1);
        CuttingProxy? cutting = null;
        await using var proxy = new CuttingProxy(server.DirectTlsPort, () =>
        {
            lock (random)
                return cutting?.Cuts < s_cuts ? RandomPlan(random) : null;
        });
        XmppNetworkOptions Through(XmppNetworkOptions o) => o with { Port = proxy.Endpoint.Port, IsDirectTls = true, ContactsOnly = false,
            StrangerMessagesPerMinute = int.MaxValue };
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann", with: Through);
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob", with: Through);
        cutting = proxy;
        proxy.CutAll();
        long begun = Stopwatch.GetTimestamp();

        Task<List<string>> fromAnn = SendAsync(ann, bob.Me, "ann", 2);
        Task<List<string>> fromBob = SendAsync(bob, ann.Me, "bob", 3);
        Task<Seen> atAnn = ReadAsync(ann);
        Task<Seen> atBob = ReadAsync(bob);
        await Task.WhenAll(fromAnn, fromBob);
        await server.StopAsync();
        await server.RunAsync();
        ann.Say(bob.Me, Last);
        bob.Say(ann.Me, Last);

        foreach ((Task<Seen> reading, List<string> sent, List<string> written) in
            ((Task<Seen>, List<string>, List<string>)[])[(atAnn, await fromBob, await fromAnn), (atBob, await fromAnn, await fromBob)])
        {
            Seen seen = await reading.WaitAsync(TimeSpan.FromMinutes(3));
            Assert.Equal(sent.Append(Last), seen.Bodies);
            Assert.Equal(written.Count + 1, seen.Ended);
            Assert.Equal(seen.Ended, seen.Own.Distinct().Count());
            Assert.Equal(seen.Ended, seen.Own.Count);
        }

        output.WriteLine($"{proxy.Cuts} cuts, {s_messages} messages each way, {Stopwatch.GetElapsedTime(begun).TotalSeconds:F1} s");
    }

    private static CutPlan RandomPlan(Random random) => random.Next(4) switch
    {
        0 => new CutPlan(IsUpward: true, CountsRecords: false, random.Next(1_000, 10_000)),
        1 => new CutPlan(IsUpward: false, CountsRecords: false, random.Next(1_000, 10_000)),
        _ => new CutPlan(IsUpward: true, CountsRecords: true, random.Next(5, 15)),
    };

    // Now and then one that is larger than a TLS record, so that a cut leaves the server with half of it.
    private static async Task<List<string>> SendAsync(NetworkUser from, Identity to, string name, int seed)
    {
        var random = new Random(seed);
        var sent = new List<string>();
        for (int i = 0; i < s_messages; i++)
        {
            string body = $"{name} {i} {new string('x', random.Next(20) == 0 ? 30_000 : 10)}";
            sent.Add(body);
            from.Say(to, body);
            await Task.Yield();
        }

        return sent;
    }

    // Until the last message of the other has come, and all requests have ended.
    private static async Task<Seen> ReadAsync(NetworkUser user)
    {
        var seen = new Seen([], [], 0);
        await foreach (NetworkEvent happened in user.Session.Events.ReadAllAsync())
        {
            if (happened is NetworkEvent.MessageArrived { Message: var message })
                (message.From == user.Me ? seen.Own : seen.Bodies).Add(message.From == user.Me ? message.Key.Value : message.Body);
            if (happened is NetworkEvent.RequestEnded { Failure: var failure })
            {
                Assert.Equal(RequestFailure.None, failure);
                seen = seen with { Ended = seen.Ended + 1 };
            }

            if (seen.Bodies is [.., Last] && seen.Ended == s_messages + 1)
                break;
        }

        return seen;
    }

    private static int Setting(string name, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(name), out int value) ? value : otherwise;

    private sealed record Seen(List<string> Bodies, List<string> Own, int Ended);
}
