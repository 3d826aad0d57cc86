using System.Globalization;
using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Benchmarks.Compare.Transports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>From the start of a program until it is attached, compared with the start of one of the same kind that does nothing.</summary>
internal sealed class StartSuite : ISuite
{
    private const int WarmUp = 1;
    private const double Milliseconds = 1000;

    public async Task RunAsync(CompareOptions options, Report report)
    {
        using var transport = ComparedTransport.Start("dbus");
        if (transport is null)
            return;
        string[] target = transport.NewTarget().Split(' ');
        await using IPeer emulator = PeerProgram.Start(options.IsInOneProcess, ["emulator", transport.Name, .. target]);
        await emulator.ReadAsync();
        var section = new Section(
            $"Start to attached, {transport.Title}",
            "Milliseconds, median, from the start of the process; then the ratio to a program of the same kind that does nothing.",
            ["", "ms", "of nothing"]);
        report.Sections.Add(section);
        await AddAsync(section, "as built", options.IsShort, arguments => PeerProgram.Start(options.IsInOneProcess, arguments),
            ["hello"], ["sdk", transport.Name, .. target]);
        if (options.IsShort)
            return;
        using var published = new StartProgram();
        if (published.Publish(out string reason) is { } program)
            await AddAsync(section, "trimmed and ReadyToRun", options.IsShort, arguments => new ProcessPeer(program, arguments), [], target);
        else
            section.Rows.Add([$"trimmed and ReadyToRun: {reason}", "", ""]);
    }

    private static async Task AddAsync(
        Section section, string kind, bool isShort, Func<string[], IPeer> start, string[] nothing, string[] attaching)
    {
        List<double> hello = [], attached = [];
        for (int round = -WarmUp; round < (isShort ? 2 : 21); round++)
        {
            double first = await StartAsync(start, nothing), second = await StartAsync(start, attaching);
            if (round < 0)
                continue;
            hello.Add(first);
            attached.Add(second);
        }

        var floor = new Samples(hello);
        section.Rows.Add([$"a program that writes a line, {kind}", Text(floor.Median), ""]);
        section.Rows.Add([$"a program that attaches, {kind}", Text(new Samples(attached).Median), new Samples(attached).To(floor).WithSpread]);
    }

    private static async Task<double> StartAsync(Func<string[], IPeer> start, string[] arguments)
    {
        double begin = MonotonicClock.Now;
        await using IPeer peer = start(arguments);
        await peer.ReadAsync();
        return MonotonicClock.Now - begin;
    }

    private static string Text(double seconds) => (seconds * Milliseconds).ToString("0", CultureInfo.InvariantCulture);
}
