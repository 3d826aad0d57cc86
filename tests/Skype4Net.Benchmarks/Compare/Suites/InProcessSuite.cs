using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Benchmarks.Compare.Transports;
using Skype4Net.Emulator;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>Both ends in one process, and each of them alone.</summary>
internal sealed class InProcessSuite : ISuite
{
    private const int Handlers = 1_000_000;
    private const string Command = "GET USER c1 FULLNAME";

    public async Task RunAsync(CompareOptions options, Report report)
    {
        await using var network = new SkypeNetwork();
        EmulatedClient bot = network.LogIn("bot"), anna = network.LogIn("anna");
        network.MakeContacts(anna, bot);
        network.AddAccount("c1", "Contact 1");
        using var session = RawSession.Attach(bot);
        await using ISkype emulated = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Compare", Transport = bot.Transport });
        var echo = new EchoTransport();
        await using ISkype alone = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Compare", Transport = echo });
        await using var hop = new ChannelHop();
        using var notified = new NotifiedUser(alone, echo);
        User asked = emulated.User("c1"), known = alone.User("known"), fresh = alone.User("fresh");
        await known.FullName;

        Timed[] measures =
        [
            new("a bare hop through a channel and back", 20_000, hop.RunAsync),
            Timed.Of("GET, the emulator alone", 20_000, () => session.Send(Command)),
            new("GET, the SDK alone", 50_000, async count =>
            {
                for (int i = 0; i < count; i++)
                    await fresh.FullName.RefreshAsync();
            }),
            new("GET, the SDK to the emulator", 20_000, async count =>
            {
                for (int i = 0; i < count; i++)
                    await asked.FullName.RefreshAsync();
            }),
            new("the same by .Value, which blocks", 20_000, count =>
            {
                for (int i = 0; i < count; i++)
                {
                    emulated.ResetCache();
                    _ = asked.FullName.Value;
                }

                return Task.CompletedTask;
            }),
            new("a property that is known", 1_000_000, async count =>
            {
                for (int i = 0; i < count; i++)
                    await known.FullName;
            }),
            Timed.Of("a notification that nobody hears", 200_000, notified.PushUnheard),
            new("a notification, wire to handler", 100_000, notified.RunAsync),
        ];
        IReadOnlyList<Samples> times = await Timed.RunInTurnAsync(measures, options.IsShort);
        var section = new Section(
            "In process",
            "Nanoseconds, median; then the ratio to the hop within a round, the median and the quarters around it.",
            ["", "ns", "of a hop"]);
        foreach ((Timed measure, Samples samples) in measures.Zip(times))
            section.Rows.Add([measure.Title, Samples.Text(samples.Median), measure == measures[0] ? "" : samples.To(times[0]).WithSpread]);
        report.Sections.Add(section);
        section.Rows.Add(await WithHandlersElsewhereAsync(options.IsShort));
    }

    // By turns without and with them: they are made and disposed in each round.
    private static async Task<string[]> WithHandlersElsewhereAsync(bool isShort)
    {
        (int handlers, int notifications, int rounds) = isShort ? (1000, 1000, 2) : (Handlers, 200_000, 5);
        List<double> without = [], with = [];
        for (int round = -1; round < rounds; round++)
        {
            var echo = new EchoTransport();
            await using ISkype skype = await Skype.AttachAsync(
                new SkypeOptions { FriendlyName = "Compare", Transport = echo, CacheCapacity = 2 * Handlers });
            using var notified = new NotifiedUser(skype, echo);
            var measure = new Timed("", notifications, notified.RunAsync);
            await measure.MeasureAsync(notifications);
            double first = await measure.MeasureAsync(notifications);
            for (int i = 0; i < handlers; i++)
                skype.User($"user{i}").OnlineStatus.Subscribe(_ => { });
            await measure.MeasureAsync(notifications);
            double second = await measure.MeasureAsync(notifications);
            if (round < 0)
                continue;
            without.Add(first);
            with.Add(second);
        }

        var samples = new Samples(with);
        return
        [
            $"the same with {Samples.Text(handlers)} handlers elsewhere", Samples.Text(samples.Median),
            $"{samples.To(new Samples(without)).WithSpread} of none elsewhere",
        ];
    }
}
