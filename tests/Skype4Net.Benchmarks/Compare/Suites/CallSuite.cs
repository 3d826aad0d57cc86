using System.Globalization;
using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Reports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>How long a call's sound is on its way from one program to another, compared with the same bytes through bare sockets.</summary>
internal sealed class CallSuite : ISuite
{
    private const double Milliseconds = 1000;

    public async Task RunAsync(CompareOptions options, Report report)
    {
        var section = new Section(
            "The sound of calls",
            "Milliseconds from one program to the other for 20 ms of sound, the median within a round, then what 99 of 100 frames keep within: "
            + "from socket to socket, and as the voice stream of a call between two emulated clients. What the call adds is the difference of the "
            + "medians within a round, the median and the quarters around it.",
            ["calls at once", "sockets", "99 of 100", "call", "99 of 100", "a call adds"]);
        foreach (int calls in options.IsShort ? [1] : new[] { 1, 50 })
            section.Rows.Add(await CompareAsync(calls, options));
        report.Sections.Add(section);
    }

    private static async Task<string[]> CompareAsync(int calls, CompareOptions options)
    {
        (int rounds, int frames) = options.IsShort ? (1, 5) : (9, 50);
        await using IPeer accounts = Start("accounts", Number(calls));
        string[] ports = (await accounts.ReadAsync()).Split(' ');
        await using IPeer called = Start("listener", "call", ports[2]);
        await called.ReadAsync();
        await using IPeer caller = Start("speaker", "call", ports[1]);
        await caller.ReadAsync();
        await using IPeer receiving = Start("listener", "sockets", Number(calls));
        string socketPorts = (await receiving.ReadAsync()).Split(' ')[1];
        await using IPeer sending = Start("speaker", "sockets", socketPorts);
        await sending.ReadAsync();

        var times = new List<double>[4];
        for (int i = 0; i < times.Length; i++)
            times[i] = [];
        for (int round = -1; round < rounds; round++)
        {
            (double socket, double socket99) = await MeasureAsync(sending, receiving, frames);
            (double call, double call99) = await MeasureAsync(caller, called, frames);
            if (round < 0)
                continue;
            foreach ((List<double> list, double time) in times.Zip([socket, socket99, call, call99]))
                list.Add(time * Milliseconds);
        }

        Samples[] samples = [.. times.Select(t => new Samples(t))];
        return [Number(calls), .. samples.Select(s => Samples.Text(s.Median)), samples[2].Minus(samples[0]).WithSpread];

        IPeer Start(params string[] arguments) => PeerProgram.Start(options.IsInOneProcess, arguments);
    }

    private static async Task<(double Median, double Within99)> MeasureAsync(IPeer speaker, IPeer listener, int frames)
    {
        string command = $"frames {Number(frames)}";
        listener.Send(command);
        await listener.ReadAsync();
        speaker.Send(command);
        string[] delays = (await listener.ReadAsync()).Split(' ');
        await speaker.ReadAsync();
        return (double.Parse(delays[0], CultureInfo.InvariantCulture), double.Parse(delays[1], CultureInfo.InvariantCulture));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
