using System.Globalization;
using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Benchmarks.Compare.Transports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>Messages that a program handles once, compared with what two bare programs carry of the lines that go over the transport for each.</summary>
/// <param name="name">The transport.</param>
/// <param name="floors">Builds the bare programs.</param>
internal sealed class MessageSuite(string name, FloorPrograms floors) : ISuite
{
    private const int Open = 256;

    // A client that has only just attached is asked gently; and what is compiled while it runs should be.
    private const double WarmUpSeconds = 5;

    public async Task RunAsync(CompareOptions options, Report report)
    {
        using var transport = ComparedTransport.Start(name);
        if (transport is null || floors.Build(transport, out _) is not { } bare)
            return;
        await using var setup = await TransportSetup.StartAsync(transport, bare, options.IsInOneProcess);
        TransportPair floor = setup.Pairs[0], own = setup.Pairs.First(p => p is { Client: ClientKind.Sdk, Title: TransportSetup.SdkToEmulator });
        (int rounds, int messages, int lines) = options.IsShort ? (2, 10, 50) : (41, 500, 1000);
        (double notifications, double commands) = await CountLinesAsync(own, messages);
        for (double end = MonotonicClock.Now + (options.IsShort ? 0 : WarmUpSeconds); MonotonicClock.Now < end;)
            await TransportSetup.MeasureAsync(own, $"messages {Text(messages)}");
        List<double> carried = [], handled = [];
        ProcessorUse carriedUse = default, handledUse = default;
        for (int round = 0; round < rounds; round++)
        {
            Measurement notified = await TransportSetup.MeasureAsync(floor, $"await {Text(lines)}");
            Measurement answered = await TransportSetup.MeasureAsync(floor, $"pipeline {Text(lines)} {Text(Open)}");
            Measurement received = await TransportSetup.MeasureAsync(own, $"messages {Text(messages)}");
            carried.Add(lines / (notifications * notified.Seconds + commands * answered.Seconds));
            handled.Add(messages / received.Seconds);
            carriedUse += notifications * notified.Use.GetValueOrDefault() + commands * answered.Use.GetValueOrDefault();
            handledUse += received.Use.GetValueOrDefault();
        }

        var section = new Section(
            $"Messages, {transport.Title}",
            string.Create(CultureInfo.InvariantCulture, $"A message takes {notifications:0.0} notifications and {commands:0.0} commands: for each of ")
            + "them the program has its chat, sender, time, kind and text when it hands it over, once. It has been attached for some seconds: before, "
            + "a client is asked gently. The first row is how many a second two programs in C carry of so many lines; then the ratio within a round, "
            + "the median and the quarters around it; and the microseconds of a processor for each: the client + the server + what is between them.",
            ["", "a second", "of bare", "processor"]);
        section.Rows.Add(
            ["those lines between two bare programs", Samples.Text(new Samples(carried).Median), "", carriedUse.TextFor((double)rounds * lines)]);
        section.Rows.Add(
            [
                "messages handled, SDK to emulator", Samples.Text(new Samples(handled).Median), new Samples(handled).To(new Samples(carried)).WithSpread,
                handledUse.TextFor((double)rounds * messages),
            ]);
        report.Sections.Add(section);
    }

    private static async Task<(double Notifications, double Commands)> CountLinesAsync(TransportPair pair, int messages)
    {
        pair.Ask.Send($"lines {Text(messages)}");

        // Twice: the first time has what is asked for only once.
        for (int i = 0; i < 2; i++)
        {
            await pair.Ask.ReadAsync();
            pair.Serve.Send($"say {Text(messages)}");
            await pair.Serve.ReadAsync();
        }

        double[] counts = [.. (await pair.Ask.ReadAsync()).Split(' ').Select(c => double.Parse(c, CultureInfo.InvariantCulture))];
        return (counts[0], counts[1]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
