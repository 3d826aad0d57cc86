using System.Globalization;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Emulator;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>What the emulator's commands cost as an account grows: contacts, then chats.</summary>
internal sealed class SizeSuite : ISuite
{
    private const int Searched = 20_000;

    public async Task RunAsync(CompareOptions options, Report report)
    {
        int[] sizes = options.IsShort ? [10, 100] : [10, 100, 1000, 10_000, 100_000];
        report.Sections.Add(await GrowAsync("contacts", sizes, new GrowingContacts(), options.IsShort));
        report.Sections.Add(await GrowAsync("chats", [.. sizes.Take(4)], new GrowingChats(), options.IsShort));
    }

    private static async Task<Section> GrowAsync(string plural, int[] sizes, IGrowingAccount account, bool isShort)
    {
        await using (account)
        {
            var section = new Section(
                $"An account of many {plural}",
                $"Nanoseconds in the emulator, median, without a transport; {account.Search} for each of the {plural}.",
                [plural, $"{account.Search}, each", .. account.Measures.Select(m => m.Title)]);
            var costs = new List<double[]>();
            foreach (int size in sizes)
            {
                account.Grow(size);

                // What growing has left to be collected is no part of what a command costs.
                GC.Collect();
                costs.Add(await MeasureAsync(account, size, isShort));
                section.Rows.Add([size.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' '), .. costs[^1].Select(Samples.Text)]);
            }

            var plot = new Plot($"cost-of-{plural}.svg", $"An account of many {plural}: what each costs", plural, "ns");
            foreach ((string name, int i) in section.Columns.Skip(1).Select((name, i) => (name, i)))
                plot.Lines.Add((name, [.. sizes.Zip(costs, (size, cost) => ((double)size, cost[i]))]));
            section.Plots.Add(plot);
            return section;
        }
    }

    private static async Task<double[]> MeasureAsync(IGrowingAccount account, int size, bool isShort)
    {
        Timed search = Timed.Of(account.Search, Math.Max(1, Searched / size), () => account.Session.Send(account.Search));
        IReadOnlyList<Samples> times = await Timed.RunInTurnAsync([search, .. account.Measures], isShort);
        return [times[0].Median / size, .. times.Skip(1).Select(t => t.Median)];
    }
}
