using Skype4Net.Emulator.Testing;
using System.Diagnostics;
using Skype4Net.Emulator;
using Skype4Net.Engine;
using Skype4Net.Transports;

namespace Skype4Net.Chaos;

/// <summary>
/// Events for a long time, with handlers and commands beside them: after a warm-up heap, threads and handles stay flat, the cache at its bound.
/// </summary>
internal sealed class SoakHunt : IHunt
{
    private const int CacheCapacity = 2_000;
    private const int Users = 5_000;
    private const long AllowedHeap = 4 * 1024 * 1024;
    private const int AllowedThreads = 8;
    private const int AllowedHandles = 20;
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromSeconds(5);

    public string Name => "soak";

    public string Usage => "[--seconds N] [--rate N] [--transport tcp,dbus,x11]";

    public bool Run(HuntArguments arguments)
    {
        int seconds = arguments.Number("seconds") ?? 600, rate = arguments.Number("rate") ?? 2_000;
        string transport = arguments.Text("transport") ?? "tcp";
        arguments.EnsureAllKnown();
        return RunAsync(TimeSpan.FromSeconds(seconds), rate, transport).GetAwaiter().GetResult();
    }

    private static async Task<bool> RunAsync(TimeSpan length, int rate, string name)
    {
        using var transport = new TransportCase(name);
        await using var network = new SkypeNetwork();
        EmulatedClient bot = network.LogIn("bot");
        await using IAsyncDisposable host = await TransportCase.ServeAsync(name, transport.Address, bot);
        var work = new ActivityTracker();
        SkypeTransport target = TransportCase.Open(name, transport.Address);
        await using ISkype skype = await Skype.AttachAsync(
            new SkypeOptions { Transport = target, CacheCapacity = CacheCapacity, WorkTracker = work });
        SkypeEngine engine = work.Clients[0];
        long heard = 0, answered = 0, failed = 0, told = 0;
        using IDisposable listening = skype.Notifications.Subscribe(_ => heard++);
        using IDisposable watching = skype.User("user1").MoodText.Subscribe(_ => { });
        using IDisposable handling = skype.Contacts.OnlineStatusChanged.Handle((_, _) => ValueTask.CompletedTask);
        List<Look> looks = [];
        var random = new Random(1);
        long start = Stopwatch.GetTimestamp();
        for (int second = 0; Stopwatch.GetElapsedTime(start) < length;)
        {
            for (long due = (long)(Stopwatch.GetElapsedTime(start).TotalSeconds * rate); told < due; told++)
                bot.Executor.Run(() => bot.Context.NotifyLine(since: 6, $"USER user{told % Users} MOOD_TEXT mood {told}"));
            for (int i = 0; i < 10; i++)
                await CountAsync(skype.User($"user{random.Next(Users)}").FullName.RefreshAsync().AsTask());
            await Task.Delay(15);
            if (Stopwatch.GetElapsedTime(start) < s_betweenLooks * (second + 1))
                continue;
            second++;
            looks.Add(Look.Now(engine));
        }

        Look[] settled = [.. looks.Skip(Math.Max(1, looks.Count / 5))];
        if (settled.Length < 2)
            throw new ArgumentException("A soak needs 20 seconds or more.");
        bool flat = Look.AreFlat(settled);
        var table = new ResultTable("soak", "first", "most", "last");
        table.Add("heap MiB", MiB(settled[0].Heap), MiB(settled.Max(l => l.Heap)), MiB(settled[^1].Heap));
        table.Add("threads", settled[0].Threads, settled.Max(l => l.Threads), settled[^1].Threads);
        table.Add("handles", settled[0].Handles, settled.Max(l => l.Handles), settled[^1].Handles);
        table.Add("cached objects", settled[0].Cached, settled.Max(l => l.Cached), settled[^1].Cached);
        Console.WriteLine(table);
        double took = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine($"{told} events told and {heard} heard in {took:0} s over {name}, {answered} commands answered, {failed} failed");
        Console.WriteLine($"flat: {(flat ? "yes" : "NO")}");
        return flat && failed == 0 && told - heard < rate;

        static double MiB(double bytes) => Math.Round(bytes / 1024 / 1024, 2);

        async Task CountAsync(Task command)
        {
            try
            {
                await command;
                answered++;
            }
            catch (SkypeException)
            {
                failed++;
            }
        }
    }

    /// <summary>How much of everything there is at a moment.</summary>
    private sealed record Look(double Heap, int Threads, int Handles, int Cached)
    {
        public static Look Now(SkypeEngine engine)
        {
            using var process = Process.GetCurrentProcess();
            int handles = OperatingSystem.IsLinux() ? Directory.GetFiles("/proc/self/fd").Length : process.HandleCount;
            return new Look(GC.GetTotalMemory(forceFullCollection: true), process.Threads.Count, handles, engine.Cache.Count);
        }

        public static bool AreFlat(Look[] looks)
            => looks.All(l => l.Heap <= looks[0].Heap + AllowedHeap && l.Threads <= looks[0].Threads + AllowedThreads
                && l.Handles <= looks[0].Handles + AllowedHandles && l.Cached <= CacheCapacity);
    }
}
