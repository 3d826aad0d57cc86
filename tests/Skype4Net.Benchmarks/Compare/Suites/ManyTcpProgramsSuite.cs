using System.Globalization;
using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Reports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>A notification to many programs over TCP, compared with one encoding and so many sends.</summary>
internal sealed class ManyTcpProgramsSuite : ISuite
{
    public async Task RunAsync(CompareOptions options, Report report)
    {
        (int programs, int notifications, int rounds) = options.IsShort ? (3, 5, 2) : (100, 100, 21);
        string count = programs.ToString(CultureInfo.InvariantCulture);
        await using IPeer server = Start("server-of-many", count);
        await using IPeer bare = await AttachAsync(server);
        await using IPeer emulator = Start("emulator", "tcp", "0");
        await using IPeer emulated = await AttachAsync(emulator);
        List<double> floor = [], own = [];
        for (int round = -1; round < rounds; round++)
        {
            double first = await MeasureAsync(server, bare), second = await MeasureAsync(emulator, emulated);
            if (round < 0)
                continue;
            floor.Add(first);
            own.Add(second);
        }

        var section = new Section(
            "The emulator with many programs over TCP",
            $"A contact changes their name: how many a second until each of {count} programs has the line, median; then the ratio to a program that "
            + "encodes each once and sends it to all, the median and the quarters around it.",
            ["", "a second", "of bare"]);
        section.Rows.Add(["one encoding and so many sends", Samples.Text(new Samples(floor).Median), ""]);
        section.Rows.Add(["the emulator", Samples.Text(new Samples(own).Median), new Samples(own).To(new Samples(floor)).WithSpread]);
        report.Sections.Add(section);

        IPeer Start(params string[] arguments) => PeerProgram.Start(options.IsInOneProcess, arguments);

        async Task<IPeer> AttachAsync(IPeer to)
        {
            string port = (await to.ReadAsync()).Split(' ')[1];
            IPeer attached = Start("programs", port, count);
            await attached.ReadAsync();
            return attached;
        }

        async Task<double> MeasureAsync(IPeer from, IPeer to)
        {
            string number = notifications.ToString(CultureInfo.InvariantCulture);
            to.Send($"await {number}");
            await to.ReadAsync();
            from.Send($"notify {number}");
            double begin = await ReadAsync(from), end = await ReadAsync(to);
            return notifications / (end - begin);
        }
    }

    private static async Task<double> ReadAsync(IPeer peer) => double.Parse(await peer.ReadAsync(), CultureInfo.InvariantCulture);
}
