using System.Diagnostics;
using System.Globalization;
using Skype4Net.Benchmarks.Compare.Transports;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>A program that uses this library as a program would, and measures how long it takes.</summary>
internal static class SdkPeer
{
    public static async Task RunAsync(IReadOnlyList<string> target, ILines lines)
    {
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Compare", Transport = Targets.Parse(target) });
        using var messages = new HandledOnce(skype);
        lines.Write("ready");
        while (await lines.ReadAsync() is { } line)
        {
            string[] words = line.Split(' ');
            if (words[0] == "lines")
            {
                lines.Write(await messages.CountLinesAsync(int.Parse(words[1], CultureInfo.InvariantCulture), lines));
                continue;
            }

            int[] numbers = [.. words.Skip(1).Select(w => int.Parse(w, CultureInfo.InvariantCulture))];
            double seconds = words[0] switch
            {
                "gets" => await GetAsync(skype, numbers[0], 1),
                "values" => Values(skype, numbers[0]),
                "pipeline" => await GetAsync(skype, numbers[0], numbers[1]),
                "load" => await LoadAsync(skype, numbers[0]),
                "await" => await AwaitAsync(skype, numbers[0], lines),
                "messages" => await messages.AwaitAsync(numbers[0], lines),
                _ => throw new ArgumentException($"A client does not know: {line}"),
            };
            lines.Write(seconds.ToString("R", CultureInfo.InvariantCulture));
        }
    }

    // As many as are open, each asking for the next value when it has got one. Nothing is known before.
    private static async Task<double> GetAsync(ISkype skype, int count, int open)
    {
        skype.ResetCache();
        int next = 0;
        long begin = Stopwatch.GetTimestamp();
        if (open == 1)
            await AskAsync();
        else
            await Task.WhenAll(Enumerable.Range(0, open).Select(_ => AskAsync()));
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;

        async Task AskAsync()
        {
            while (Interlocked.Increment(ref next) is var number && number <= count)
                await skype.User($"c{number % EmulatorPeer.Contacts}").FullName.RefreshAsync();
        }
    }

    private static double Values(ISkype skype, int count)
    {
        long begin = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++)
        {
            if (i % EmulatorPeer.Contacts == 0)
                skype.ResetCache();
            _ = skype.User($"c{i % EmulatorPeer.Contacts}").FullName.Value;
        }

        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    private static async Task<double> LoadAsync(ISkype skype, int contacts)
    {
        skype.ResetCache();
        long begin = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, contacts).Select(i => skype.User($"c{i}")).SelectMany(user => new[]
        {
            user.FullName.GetAsync().AsTask(), user.City.GetAsync().AsTask(), user.About.GetAsync().AsTask(),
            user.MoodText.GetAsync().AsTask(), user.PhoneHome.GetAsync().AsTask(),
        }));
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    // When the last one was handled, by the clock that all programs of the machine share.
    private static async Task<double> AwaitAsync(ISkype skype, int count, ILines lines)
    {
        var done = new TaskCompletionSource<double>(TaskCreationOptions.RunContinuationsAsynchronously);
        int left = count;
        using IDisposable listening = skype.User("anna").FullName.Subscribe(_ =>
        {
            if (--left == 0)
                done.SetResult(MonotonicClock.Now);
        });
        lines.Write("waiting");
        return await done.Task;
    }
}
