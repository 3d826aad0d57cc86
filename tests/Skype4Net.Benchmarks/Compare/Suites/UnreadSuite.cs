using System.Diagnostics;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Emulator;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>Messages that are handled once, in an account without unread ones and in one that has many.</summary>
internal sealed class UnreadSuite : ISuite
{
    // Before the first message its chat is listed, however long it is.
    private const int WarmUp = 2;

    public async Task RunAsync(CompareOptions options, Report report)
    {
        (int unread, int messages, int rounds) = options.IsShort ? (100, 20, 2) : (100_000, 2000, 25);
        await using HandledMessages empty = await HandledMessages.StartAsync(0);
        await using HandledMessages full = await HandledMessages.StartAsync(unread);
        List<double> first = [], second = [];
        for (int round = -WarmUp; round < rounds; round++)
        {
            double withNone = await RateAsync(empty, messages), withMany = await RateAsync(full, messages);
            if (round < 0)
                continue;
            first.Add(withNone);
            second.Add(withMany);
        }

        var section = new Section(
            "Messages handled once",
            "How many a second, median, from what a contact says to the handler, both ends in one process, once the chat has been listed; then "
            + "the ratio to an empty account. The unread messages are in the chat that the others come in.",
            ["unread messages in the account", "a second", "of an empty account"]);
        section.Rows.Add(["none", Samples.Text(new Samples(first).Median), ""]);
        section.Rows.Add([Samples.Text(unread), Samples.Text(new Samples(second).Median), new Samples(second).To(new Samples(first)).WithSpread]);
        report.Sections.Add(section);
    }

    private static async Task<double> RateAsync(HandledMessages account, int messages)
    {
        long begin = Stopwatch.GetTimestamp();
        await account.SayAsync(messages);
        return messages / Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }
}
