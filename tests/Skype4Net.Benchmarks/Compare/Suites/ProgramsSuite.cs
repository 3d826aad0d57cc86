using System.Globalization;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Emulator;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>What a notification costs the emulator when many programs are attached.</summary>
internal sealed class ProgramsSuite : ISuite
{
    public async Task RunAsync(CompareOptions options, Report report)
    {
        int[] sizes = options.IsShort ? [0, 1, 10] : [0, 1, 10, 100];
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
            Timed[] measures = [.. worlds.Select(w => Timed.Of("", 2000, () => w.Anna.SetFullName(Next())))];
            IReadOnlyList<Samples> times = await Timed.RunInTurnAsync(measures, options.IsShort);
            var section = new Section("The emulator with many programs",
                "A contact changes their name: nanoseconds until each program has the line, and how much of it a program adds; no transport.",
                ["programs", "ns", "ns for each program"]);
            foreach ((int size, Samples samples) in sizes.Zip(times))
            {
                section.Rows.Add([size.ToString(CultureInfo.InvariantCulture), Samples.Text(samples.Median),
                    size == 0 ? "" : Samples.Text(samples.Minus(times[0]).Median / size)]);
            }

            report.Sections.Add(section);

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
}
