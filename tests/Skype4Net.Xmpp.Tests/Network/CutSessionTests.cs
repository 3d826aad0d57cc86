using System.Diagnostics;
using Xunit.Abstractions;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>
/// Two bots that write to each other while their connections are cut, also inside of a stanza, and the server is restarted in the end.
/// <c>XMPP_SESSION_MESSAGES=1000 XMPP_SESSION_CUTS=50 XMPP_SESSION_SEEDS=1,2,3</c> is the long form.
/// </summary>
public class CutSessionTests(ITestOutputHelper output)
{
    private const string Last = "the last one";
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);
    private static readonly int s_messages = Setting("XMPP_SESSION_MESSAGES", 100);
    private static readonly int s_cuts = Setting("XMPP_SESSION_CUTS", 6);

    public static TheoryData<int> Seeds => [.. (Environment.GetEnvironmentVariable("XMPP_SESSION_SEEDS") ?? "1").Split(',').Select(int.Parse)];

    [SkippableTheory]
    [MemberData(nameof(Seeds))]
    public async Task Nothing_is_lost_or_doubled_or_out_of_order_and_the_connection_is_told_truly(int seed)
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings { Archive = "internal" }, "ann", "bob");
        var random = new Random(seed);
        CuttingProxy? cutting = null;
        await using var proxy = new CuttingProxy(server.DirectTlsPort, () =>
        {
            lock (random)
                return cutting?.Cuts < s_cuts ? RandomPlan(random) : null;
        });
        XmppNetworkOptions options = server.NetworkOptions() with
        {
            Port = proxy.Endpoint.Port,
            IsDirectTls = true,
            Allow = [PrivateProsody.Domain],
        };
        await using var ann = new CutBot("ann", options);
        await using var bob = new CutBot("bob", options);
        await Task.WhenAll(ann.StartAsync(), bob.StartAsync());
        cutting = proxy;
        proxy.CutAll();
        long begun = Stopwatch.GetTimestamp();

        List<string>[] written = await Task.WhenAll(WriteAsync(ann, "bob", proxy, seed + 1), WriteAsync(bob, "ann", proxy, seed + 2));
        await server.StopAsync();
        foreach (CutBot bot in (CutBot[])[ann, bob])
            await bot.UntilAsync(b => b.Connection is [.., not "ONLINE"], s_limit);
        // Whatever is tried meanwhile, nobody says that there is a connection before there is a server.
        int[] toldBefore = [ann.Connection.Count, bob.Connection.Count];
        Assert.DoesNotContain("ONLINE", ann.Connection.Skip(toldBefore[0] - 1).Concat(bob.Connection.Skip(toldBefore[1] - 1)));
        await server.RunAsync();
        await Task.WhenAll(ann.WriteAsync("bob", Last), bob.WriteAsync("ann", Last));

        foreach ((CutBot bot, List<string> own, List<string> others) in
            ((CutBot, List<string>, List<string>)[])[(ann, written[0], written[1]), (bob, written[1], written[0])])
        {
            await bot.UntilAsync(b => b.Heard is [.., Last] && b.Connection is [.., "ONLINE"] && b.Written.Values.All(s => s != "SENDING"), s_limit);
            Assert.Equal(others.Append(Last), bot.Heard);
            Assert.Equal(own.Append(Last), await bot.OwnAsync());
            Assert.All(bot.Written.Values, status => Assert.Equal("SENT", status));
            Assert.All(bot.Connection.Zip(bot.Connection.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
        }

        Assert.True(proxy.Cuts >= s_cuts, $"{proxy.Cuts} cuts");
        output.WriteLine($"seed {seed}: {proxy.Cuts} cuts, {written[0].Count} + {written[1].Count} messages, "
            + $"{ann.Connection.Count(c => c == "ONLINE")} + {bob.Connection.Count(c => c == "ONLINE")} returns told, "
            + $"{Stopwatch.GetElapsedTime(begun).TotalSeconds:F1} s");
    }

    private static CutPlan RandomPlan(Random random) => random.Next(4) switch
    {
        0 => new CutPlan(IsUpward: true, CountsRecords: false, random.Next(1_000, 10_000)),
        1 => new CutPlan(IsUpward: false, CountsRecords: false, random.Next(1_000, 10_000)),
        _ => new CutPlan(IsUpward: true, CountsRecords: true, random.Next(5, 15)),
    };

    // Now and then one that is larger than a TLS record, so that a cut leaves the server with half of it; and until all cuts have been made.
    private static async Task<List<string>> WriteAsync(CutBot from, string to, CuttingProxy proxy, int seed)
    {
        var random = new Random(seed);
        var written = new List<string>();
        for (int i = 0; i < s_messages || proxy.Cuts < s_cuts; i++)
        {
            string body = $"{to} {i} {new string('x', random.Next(20) == 0 ? 30_000 : 10)}";
            written.Add(body);
            await from.WriteAsync(to, body);
            // Not all at once: there must be something on the way whenever a connection is cut.
            if (i >= s_messages || i % 10 == 9)
                await from.UntilAsync(b => b.Written.Values.Count(s => s == "SENDING") < 10, s_limit);
        }

        return written;
    }

    private static int Setting(string name, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(name), out int value) ? value : otherwise;
}
