using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Benchmarks.Compare.Transports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>A transport: the library and the emulator, each with a bare program at the other end, so that it is seen which end costs.</summary>
/// <param name="name">The transport.</param>
/// <param name="floors">Builds the bare programs.</param>
internal sealed class TransportSuite(string name, FloorPrograms floors) : ISuite
{
    // The first rounds compile what the later ones run, and compile it again when it is run often.
    private const int WarmUp = 2;
    private const double WarmUpSeconds = 5;

    private static readonly TransportMeasure s_awaited = new("GETs one after another, awaited", 3000, "gets {0}", "gets {0}", "gets {0}");
    private static readonly TransportMeasure s_blocking = new("the same by .Value, which blocks", 3000, "gets {0}", "values {0}", null);

    private static readonly TransportMeasure[] s_measures =
    [
        s_awaited,
        s_blocking,
        new("GETs, 100 of them open", 10_000, "pipeline {0} 100", "pipeline {0} 100", null),
        new("GETs, 256 of them open", 10_000, "pipeline {0} 256", "pipeline {0} 256", null),
        new("5 properties of 1 000 contacts", 5000, "pipeline {0} 256", "load {1}", "gets {0}"),
        new("notifications, wire to handler", 20_000, "await {0}", "await {0}", null),
    ];

    public async Task RunAsync(CompareOptions options, Report report)
    {
        using ComparedTransport? transport = ComparedTransport.Start(name);
        if (transport is null)
        {
            report.Sections.Add(new Section(name, "Skipped: what it needs is not installed.", []));
            return;
        }

        string? bare = floors.Build(transport, out string reason);
        await using var setup = await TransportSetup.StartAsync(transport, bare, options.IsInOneProcess);
        (int rounds, int divisor) = options.IsShort ? (2, 100) : (31, 3 * transport.Slowness);
        var times = new Dictionary<(TransportMeasure, TransportPair), List<double>>();
        var uses = new Dictionary<(TransportMeasure, TransportPair), (ProcessorUse Use, int Count)>();
        double warm = MonotonicClock.Now + (options.IsShort ? 0 : WarmUpSeconds);
        for (int round = -WarmUp; round < rounds; round++)
        {
            if (round == 0 && MonotonicClock.Now < warm)
                round = -1;
            foreach (TransportMeasure measure in s_measures)
            {
                foreach (TransportPair pair in setup.Pairs)
                {
                    if (measure.CommandOf(pair.Client, measure.Count / divisor) is not { } command)
                        continue;
                    Measurement took = await TransportSetup.MeasureAsync(pair, command);
                    if (round < 0)
                        continue;
                    Add(times, (measure, pair), measure.Count / divisor / took.Seconds);
                    if (took.Use is not { } use)
                        continue;
                    (ProcessorUse sum, int count) = uses.GetValueOrDefault((measure, pair));
                    uses[(measure, pair)] = (sum + use, count + measure.Count / divisor);
                }
            }
        }

        report.Sections.Add(ToSection(transport, setup, times, reason));
        if (uses.Count > 0)
            report.Sections.Add(ToSection(transport, setup, uses));
    }

    private static Section ToSection(
        ComparedTransport transport, TransportSetup setup, Dictionary<(TransportMeasure, TransportPair), List<double>> rates, string reason)
    {
        TransportPair floor = setup.Pairs[0];
        string note = reason.Length > 0
            ? $"No floor: {reason}. The first column is a second's worth, the others are ratios to it within a round, the spread in parentheses."
            : "The first column is how many a second two programs in C carry; the others are ratios to it within a round, "
                + "the median and the quarters around it.";
        var section = new Section(transport.Title, note, ["", .. setup.Pairs.Select(p => p.Title)]);
        foreach (TransportMeasure measure in s_measures)
        {
            if (!rates.TryGetValue((measure, floor), out List<double>? first))
                continue;
            var floorRates = new Samples(first);
            section.Rows.Add([measure.Title, Samples.Text(floorRates.Median), .. setup.Pairs.Skip(1).Select(p =>
                rates.TryGetValue((measure, p), out List<double>? mine) ? new Samples(mine).To(floorRates).WithSpread : "")]);
            if (measure == s_blocking)
                section.Rows.Add([".Value to awaited, not to bare", .. setup.Pairs.Select(BlockingToAwaited)]);
        }

        return section;

        string BlockingToAwaited(TransportPair pair)
            => pair.Client == ClientKind.Sdk ? new Samples(rates[(s_blocking, pair)]).To(new Samples(rates[(s_awaited, pair)])).WithSpread : "";
    }

    private static Section ToSection(
        ComparedTransport transport, TransportSetup setup, Dictionary<(TransportMeasure, TransportPair), (ProcessorUse Use, int Count)> uses)
    {
        string between = transport.DaemonId is null ? "" : " + what is between them";
        var section = new Section(
            $"Where the time goes, {transport.Title}",
            $"Microseconds of a processor for each, in the same run: the client + the server{between}. What the slowest of them takes is the least that "
                + "each can take, and all of them share the processors.",
            ["", .. setup.Pairs.Select(p => p.Title)]);
        foreach (TransportMeasure measure in s_measures)
        {
            section.Rows.Add([measure.Title, .. setup.Pairs.Select(p =>
                uses.TryGetValue((measure, p), out (ProcessorUse Use, int Count) used) ? used.Use.TextFor(used.Count) : "")]);
        }

        return section;
    }

    private static void Add<TKey>(Dictionary<TKey, List<double>> times, TKey key, double value)
        where TKey : notnull
    {
        if (!times.TryGetValue(key, out List<double>? list))
            times.Add(key, list = []);
        list.Add(value);
    }
}
