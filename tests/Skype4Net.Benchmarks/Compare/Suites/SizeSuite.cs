using System.Globalization;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Emulator;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>What the emulator's commands cost as an account grows: contacts, then chats.</summary>
internal sealed class SizeSuite : ISuite
{
    private const string Columns = "GET of one,presence of one,message from one";

    public async Task RunAsync(CompareOptions options, Report report)
    {
        report.Sections.Add(await MeasureAsync(
            "Contacts", "contacts", options.IsShort ? [10, 100] : [10, 100, 1000, 10_000, 100_000], "SEARCH FRIENDS", withChats: false, options.IsShort));
        report.Sections.Add(await MeasureAsync(
            "Chats", "chats", options.IsShort ? [10, 100] : [10, 100, 1000, 10_000], "SEARCH CHATS", withChats: true, options.IsShort));
    }

    private static async Task<Section> MeasureAsync(string title, string plural, int[] sizes, string search, bool withChats, bool isShort)
    {
        var section = new Section(
            $"An account of many {plural}",
            $"Nanoseconds in the emulator, median; {search} for each of the {plural}. No transport.",
            [plural, $"{search}, each", .. Columns.Split(',')]);
        var plot = new Plot($"cost-of-{plural}.svg", $"{title}: the cost of one against their number", plural, "ns");
        var costs = new List<double[]>();
        await using var network = new SkypeNetwork();
        EmulatedClient bot = network.LogIn("bot");
        using var session = RawSession.Attach(bot);
        int count = 0;
        foreach (int size in sizes)
        {
            for (; count < size; count++)
            {
                EmulatedClient contact = network.LogIn(Handle(count), $"Contact {count}");
                network.MakeContacts(contact, bot);
                if (withChats)
                    contact.Say(bot, "hello");
            }

            double[] cost = await MeasureAsync(network, session, search, size, withChats, isShort);
            costs.Add(cost);
            section.Rows.Add([Samples.Text(size).Replace(".00", "", StringComparison.Ordinal), .. cost.Select(Samples.Text)]);
        }

        foreach ((string name, int i) in section.Columns.Skip(1).Select((name, i) => (name, i)))
            plot.Lines.Add((name, [.. sizes.Zip(costs, (size, cost) => ((double)size, cost[i]))]));
        section.Plots.Add(plot);
        return section;
    }

    // Always of the same contacts, from the first to the last.
    private static async Task<double[]> MeasureAsync(
        SkypeNetwork network, RawSession session, string search, int size, bool withChats, bool isShort)
    {
        EmulatedClient bot = network.Find("bot")!;
        EmulatedClient[] some = [.. Enumerable.Range(0, 10).Select(i => network.Find(Handle(i * (size / 10)))!)];
        string[] gets = withChats
            ? [.. session.Send("SEARCH CHATS")["CHATS ".Length..].Split(", ").Take(10).Select(c => $"GET CHAT {c} STATUS")]
            : [.. some.Select(c => $"GET USER {c.Handle} FULLNAME")];
        int next = 0;
        Timed[] measures =
        [
            Timed.Of("", Math.Max(1, 20_000 / size), () => session.Send(search)),
            Timed.Of("", 2000, () => session.Send(gets[next++ % gets.Length])),
            Timed.Of("", 400, () => some[next++ % some.Length].SetStatus(next / some.Length % 2 == 0 ? UserStatus.Away : UserStatus.Online)),
            Timed.Of("", 200, () => some[next++ % some.Length].Say(bot, "hello")),
        ];
        IReadOnlyList<Samples> times = await Timed.RunInTurnAsync(measures, isShort);
        return [times[0].Median / size, .. times.Skip(1).Select(t => t.Median)];
    }

    private static string Handle(int number) => string.Create(CultureInfo.InvariantCulture, $"contact{number}");
}
