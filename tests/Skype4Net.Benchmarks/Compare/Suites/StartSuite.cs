using System.Globalization;
using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Benchmarks.Compare.Transports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>From the start of a program until it is attached, compared with the start of one that does nothing.</summary>
/// <param name="name">The transport.</param>
internal sealed class StartSuite(string name) : ISuite
{
    private const int WarmUp = 1;
    private const double Milliseconds = 1000;

    public async Task RunAsync(CompareOptions options, Report report)
    {
        using ComparedTransport? transport = ComparedTransport.Start(name);
        if (transport is null)
            return;
        string[] target = [transport.Name, .. transport.NewTarget().Split(' ')];
        await using IPeer emulator = PeerProgram.Start(options.IsInOneProcess, ["emulator", .. target]);
        await emulator.ReadAsync();
        List<double> hello = [], attached = [];
        for (int round = -WarmUp; round < (options.IsShort ? 2 : 9); round++)
        {
            double nothing = await StartAsync(options, "hello"), sdk = await StartAsync(options, ["sdk", .. target]);
            if (round < 0)
                continue;
            hello.Add(nothing);
            attached.Add(sdk);
        }

        var floor = new Samples(hello);
        var section = new Section(
            $"Start to attached, {transport.Title}",
            "Milliseconds, median, from the start of the process, neither trimmed nor compiled ahead; then the ratio to a program that does nothing.",
            ["", "ms", "of nothing"]);
        section.Rows.Add(["a program that writes a line", Text(floor.Median), ""]);
        section.Rows.Add(["a program that attaches", Text(new Samples(attached).Median), new Samples(attached).To(floor).WithSpread]);
        report.Sections.Add(section);
    }

    private static async Task<double> StartAsync(CompareOptions options, params string[] arguments)
    {
        double begin = MonotonicClock.Now;
        await using IPeer peer = PeerProgram.Start(options.IsInOneProcess, arguments);
        await peer.ReadAsync();
        return MonotonicClock.Now - begin;
    }

    private static string Text(double seconds) => (seconds * Milliseconds).ToString("0", CultureInfo.InvariantCulture);
}
