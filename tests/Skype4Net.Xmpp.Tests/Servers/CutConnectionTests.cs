using System.Diagnostics;
using Skype4Net.Xmpp.Client.Messages;
using Xunit.Abstractions;

namespace Skype4Net.Xmpp.Tests.Servers;

public class CutConnectionTests(ITestOutputHelper output)
{
    private const int Messages = 1000;
    private const int Cuts = 50;
    private const string Last = "the last one";

    /// <summary>More of them by <c>XMPP_CUT_SEEDS=1,2,3</c>.</summary>
    public static TheoryData<int> Seeds => [.. (Environment.GetEnvironmentVariable("XMPP_CUT_SEEDS") ?? "1,3").Split(',').Select(int.Parse)];

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stanza_that_was_cut_arrives_once_though_the_server_may_take_what_follows_for_its_rest(bool isInText)
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        int connections = 0;
        await using var proxy = new CuttingProxy(server.DirectTlsPort, ()
            => Interlocked.Increment(ref connections) == 1 ? CutPlan.InsideStanza : null);
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann") with { Endpoint = proxy.Endpoint });
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));

        // The first TLS record ends inside of the text, or inside of an attribute.
        string large = new('x', 60_000);
        await ann.Client.Messages.SendAsync(bob.Bare, isInText ? large : "small", isInText ? null : large);
        await ann.Client.Messages.SendAsync(bob.Bare, "after it");

        Assert.Equal(isInText ? large : "small", await bob.BodyAsync());
        Assert.Equal("after it", await bob.BodyAsync());
        Assert.Equal(1, proxy.Cuts);
        await ann.StateAsync(XmppConnectionState.Waiting);
    }

    [SkippableTheory]
    [MemberData(nameof(Seeds))]
    public async Task No_message_is_lost_or_doubled_or_out_of_order_however_the_connection_is_cut(int seed)
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings { Archive = "internal" }, "ann", "bob");
        var random = new Random(seed);
        CuttingProxy? cutting = null;
        await using var proxy = new CuttingProxy(server.DirectTlsPort, () =>
        {
            lock (random)
                return cutting?.Cuts < Cuts ? RandomPlan(random) : null;
        });
        cutting = proxy;
        await using var ann = new TestUser(server.Options("ann") with { Endpoint = proxy.Endpoint });
        await using var bob = new TestUser(server.Options("bob") with { Endpoint = proxy.Endpoint });
        await ann.StateAsync(XmppConnectionState.Online);
        await bob.StateAsync(XmppConnectionState.Online);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        long begun = Stopwatch.GetTimestamp();

        Task<Seen> atAnn = ReadAsync(ann);
        Task<Seen> atBob = ReadAsync(bob);
        Task<List<string>> fromAnn = SendAsync(ann, bob.Bare, "ann", seed, proxy);
        Task<List<string>> fromBob = SendAsync(bob, ann.Bare, "bob", seed + 1, proxy);
        // Whoever fails first says why.
        Task[] all = [atAnn, atBob, fromAnn, fromBob];
        await foreach (Task done in Task.WhenEach(all).WithCancellation(limit.Token))
            await done;
        (Seen byAnn, Seen byBob) = (await atAnn, await atBob);
        output.WriteLine($"{proxy.Cuts} cuts, {byAnn.Resumed + byBob.Resumed} resumed, {byAnn.Lies + byBob.Lies} of them a lie, "
            + $"{byAnn.Bodies.Count} + {byBob.Bodies.Count} messages, {Stopwatch.GetElapsedTime(begun).TotalSeconds:F1} s");
        Assert.Equal(await fromBob, byAnn.Bodies);
        Assert.Equal(await fromAnn, byBob.Bodies);
    }

    private static CutPlan RandomPlan(Random random) => random.Next(4) switch
    {
        0 => new CutPlan(IsUpward: true, CountsRecords: false, random.Next(1_000, 20_000)),
        1 => new CutPlan(IsUpward: false, CountsRecords: false, random.Next(1_000, 20_000)),
        _ => new CutPlan(IsUpward: true, CountsRecords: true, random.Next(5, 25)),
    };

    // Now and then one that is larger than a TLS record, so that a cut leaves the server with half of it.
    private static async Task<List<string>> SendAsync(TestUser from, Jid to, string name, int seed, CuttingProxy proxy)
    {
        var random = new Random(seed);
        var sent = new List<string>();
        for (int i = 0; i < Messages || proxy.Cuts < Cuts; i++)
        {
            string body = $"{name} {i} {new string('x', random.Next(20) == 0 ? 30_000 : 10)}";
            sent.Add(body);
            SentMessage message = await from.Client.Messages.SendAsync(to, body);
            if (i >= Messages)
                await message.Acknowledged.WaitAsync(TimeSpan.FromMinutes(1));
        }

        await from.Client.Messages.SendAsync(to, Last);
        sent.Add(Last);
        return sent;
    }

    private static async Task<Seen> ReadAsync(TestUser user)
    {
        var seen = new Seen([], 0, 0);
        await foreach (XmppEvent happened in user.Client.Events.ReadAllAsync())
        {
            if (happened is XmppEvent.ConnectionChanged { IsResumed: true })
                seen = seen with { Resumed = seen.Resumed + 1 };
            if (happened is XmppEvent.ConnectionChanged { Reason: XmppStreamException { Condition: "not-well-formed" } or XmppProtocolException })
                seen = seen with { Lies = seen.Lies + 1 };
            if (happened is XmppEvent.MessageReceived received)
                seen.Bodies.Add(received.Message.Body);
            if (seen.Bodies is [.., Last])
                break;
        }

        return seen;
    }

    private sealed record Seen(List<string> Bodies, int Resumed, int Lies);
}
