using Skype4Net.Benchmarks.Compare.Reports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>What the emulator's commands cost as an account grows: contacts, chats, messages, calls.</summary>
internal sealed class SizeSuite : ISuite
{
    private const int Searched = 20_000;

    public async Task RunAsync(CompareOptions options, Report report)
    {
        int[] sizes = options.IsShort ? [10, 100] : [10, 100, 1000, 10_000, 100_000];
        report.Sections.Add(await GrowAsync("contacts", sizes, () => new GrowingContacts(), options.IsShort));
        report.Sections.Add(await GrowAsync("chats", sizes, () => new GrowingChats(), options.IsShort));
        report.Sections.Add(await GrowAsync("messages", sizes, GrowingHistory.OfMessages, options.IsShort));
        report.Sections.Add(await GrowAsync("calls", sizes, GrowingHistory.OfCalls, options.IsShort));
    }

    private static async Task<Section> GrowAsync(string plural, int[] sizes, Func<IGrowingAccount> create, bool isShort)
    {
        // The first time compiles what the others run.
        (string[] titles, _) = await MeasureAsync(create, sizes[0], isShort);
        var section = new Section(
            $"An account of many {plural}",
            $"Nanoseconds in the emulator, median, without a transport; {titles[0]} for each of the {plural}. Each size is an account of its own.",
            [plural, $"{titles[0]}, each", .. titles[1..]]);
        var costs = new List<double[]>();
        foreach (int size in sizes)
        {
            (_, double[] cost) = await MeasureAsync(create, size, isShort);
            costs.Add(cost);
            section.Rows.Add([Samples.Text(size), .. cost.Select(Samples.Text)]);
        }

        var plot = new Plot($"cost-of-{plural}.svg", $"An account of many {plural}: what each costs", plural, "ns");
        foreach ((string name, int i) in section.Columns.Skip(1).Select((name, i) => (name, i)))
            plot.Lines.Add((name, [.. sizes.Zip(costs, (size, cost) => ((double)size, cost[i]))]));
        section.Plots.Add(plot);
        return section;
    }

    // The search comes first: the other measures add to some accounts.
    private static async Task<(string[] Titles, double[] Costs)> MeasureAsync(Func<IGrowingAccount> create, int size, bool isShort)
    {
        await using IGrowingAccount account = create();
        account.Grow(size);

        // What growing has left to be collected is no part of what a command costs.
        GC.Collect();
        var search = Timed.Of(account.Search, Math.Max(1, Searched / size), () => account.Session.Send(account.Search));
        Samples searched = (await Timed.RunInTurnAsync([search], isShort))[0];
        IReadOnlyList<Samples> times = await Timed.RunInTurnAsync(account.Measures, isShort);
        return ([account.Search, .. account.Measures.Select(m => m.Title)], [searched.Median / size, .. times.Select(t => t.Median)]);
    }
}
