using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Skype4Net.Emulator;
using Xunit.Abstractions;

namespace Skype4Net.Xmpp.Tests.Peers;

/// <summary>
/// How late sound is: two people talk through Prosody at the pace of speech, frame by frame of 20 ms. <c>XMPP_SOUND_FRAMES=1500</c> says for how
/// long.
/// It measures, and checks only that frames come in order.
/// </summary>
public sealed class SoundDelayTests(ITestOutputHelper output)
{
    private const int Frame = 640;
    private static readonly TimeSpan s_frameTime = TimeSpan.FromMilliseconds(20);

    [SkippableFact]
    public async Task Two_people_talk_and_what_they_say_is_timed()
    {
        string? setting = Environment.GetEnvironmentVariable("XMPP_SOUND_FRAMES");
        Skip.If(setting is null, "XMPP_SOUND_FRAMES is not set: the measurement takes as long as what is said.");
        int frames = int.Parse(setting, CultureInfo.InvariantCulture);
        await using EmulatedPair pair = await EmulatedPair.StartAsync();
        await pair.TalkAsync();
        (EmulatedCall ann, EmulatedCall bob) = (pair.Ann.Client.CurrentCall!, pair.Bob.Client.CurrentCall!);

        await Task.WhenAll(MeasureAsync("Ann to Bob", ann, bob, frames), MeasureAsync("Bob to Ann", bob, ann, frames));
    }

    private async Task MeasureAsync(string name, EmulatedCall from, EmulatedCall to, int frames)
    {
        var heard = new ConcurrentQueue<(int Number, long At)>();
        to.SoundReceived += samples => heard.Enqueue((BitConverter.ToInt32(samples.Span), Stopwatch.GetTimestamp()));
        var said = new long[frames];
        using var beat = new PeriodicTimer(s_frameTime);
        for (int i = 0; i < frames; i++)
        {
            await beat.WaitForNextTickAsync();
            var frame = new byte[Frame];
            BitConverter.TryWriteBytes(frame, i);
            said[i] = Stopwatch.GetTimestamp();
            from.Speak(frame);
        }

        await Task.Delay(TimeSpan.FromSeconds(1));
        int[] numbers = [.. heard.Select(h => h.Number)];
        Assert.Equal(numbers.Distinct().Order(), numbers);
        double[] late = [.. heard.Select(h => Stopwatch.GetElapsedTime(said[h.Number], h.At).TotalMilliseconds).Order()];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {late.Length} of {frames} frames, median {late[late.Length / 2]:F1} ms, "
            + $"p99 {late[late.Length * 99 / 100]:F1}, max {late[^1]:F1}"));
    }
}
