using System.Globalization;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Emulator;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>What a notification costs the emulator when many programs are attached.</summary>
internal sealed class ProgramsSuite : ISuite
{
    // Lines in a round, as far as there are so many programs.
    private const int Lines = 200_000;
    private const int FewestNotifications = 5;
    private const int MostNotifications = 2000;

    public async Task RunAsync(CompareOptions options, Report report)
    {
        int[] sizes = options.IsShort ? [0, 1, 10] : [0, 1, 10, 100, 1000, 10_000, 100_000];
        var worlds = new List<(SkypeNetwork Network, EmulatedClient Anna, List<RawSession> Programs)>();
        try
        {
            foreach (int size in sizes)
            {
                var network = new SkypeNetwork();
                EmulatedClient bot = network.LogIn("bot"), anna = network.LogIn("anna");
                network.MakeContacts(anna, bot);
                worlds.Add((network, anna, [.. Enumerable.Range(0, size).Select(_ => RawSession.Attach(bot))]));
            }

            int number = 0;
            Timed[] measures = [.. worlds.Select(w => Timed.Of("", CountFor(w.Programs.Count), () => w.Anna.SetFullName(Next())))];
            report.Sections.Add(ToSection(sizes, await Timed.RunInTurnAsync(measures, options.IsShort)));

            string Next() => string.Create(CultureInfo.InvariantCulture, $"Anna {number++}");
        }
        finally
        {
            foreach ((SkypeNetwork network, _, List<RawSession> programs) in worlds)
            {
                programs.ForEach(p => p.Dispose());
                await network.DisposeAsync();
            }
        }
    }

    private static int CountFor(int programs) => Math.Clamp(Lines / Math.Max(1, programs), FewestNotifications, MostNotifications);

    private static Section ToSection(int[] sizes, IReadOnlyList<Samples> times)
    {
        var section = new Section("The emulator with many programs",
            "A contact changes their name: nanoseconds until each program has the line, and how much of it a program adds; no transport.",
            ["programs", "ns", "ns for each program"]);
        var points = new List<(double, double)>();
        foreach ((int size, Samples samples) in sizes.Zip(times))
        {
            double each = size == 0 ? 0 : samples.Minus(times[0]).Median / size;
            section.Rows.Add([Samples.Text(size), Samples.Text(samples.Median), size == 0 ? "" : Samples.Text(each)]);
            if (each > 0)
                points.Add((size, each));
        }

        var plot = new Plot("cost-of-programs.svg", "A notification to many programs: what it costs for each", "programs", "ns");
        plot.Lines.Add(("for each program", points));
        section.Plots.Add(plot);
        return section;
    }
}
