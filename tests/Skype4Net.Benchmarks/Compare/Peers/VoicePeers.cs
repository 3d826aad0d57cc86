using System.Globalization;
using Skype4Net.Benchmarks.Compare.Reports;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>The two ends of calls: one speaks, the other measures how long each frame was on its way.</summary>
internal static class VoicePeers
{
    // The first frames follow a silence that the client makes up for.
    private const int Skipped = 10;

    /// <summary>Speaks so many frames, to each stream one every 20 ms: <c>frames N</c>. Answers when they are sent.</summary>
    /// <param name="isCall">Whether there are calls; else there are sockets only.</param>
    /// <param name="ports">Where the client of each account is served, or where each socket is listened for.</param>
    /// <param name="lines">What it is told.</param>
    public static async Task SpeakAsync(bool isCall, string ports, ILines lines)
    {
        await using VoiceEnds ends = isCall ? await VoiceEnds.CallAsync(ports) : await VoiceEnds.ConnectAsync(ports);
        lines.Write("ready");
        while (await lines.ReadAsync() is { } line)
        {
            int frames = FramesOf(line);
            await Task.WhenAll(ends.Streams.Select((stream, i) => SpeakAsync(stream, frames, i * VoiceFrame.Interval / ends.Streams.Count)));
            lines.Write("sent");
        }
    }

    /// <summary>Listens to the calls of the accounts that are served at these ports.</summary>
    public static async Task ListenAsync(string ports, ILines lines)
    {
        await using VoiceEnds ends = await VoiceEnds.AnswerAsync(ports, () => lines.Write("ready"));
        await ListenAsync(ends, lines);
    }

    /// <summary>Listens to so many sockets; their ports are behind <c>ready</c>.</summary>
    public static async Task ListenAsync(int count, ILines lines)
    {
        await using VoiceEnds ends = await VoiceEnds.ListenAsync(count, ports => lines.Write($"ready {ports}"));
        await ListenAsync(ends, lines);
    }

    // "frames N": so many of each stream. The answer is the median of their delays, and the delay that 99 of 100 keep within, in seconds.
    private static async Task ListenAsync(VoiceEnds ends, ILines lines)
    {
        while (await lines.ReadAsync() is { } line)
        {
            int frames = FramesOf(line);
            Task<List<double>>[] listening = [.. ends.Streams.Select(s => Task.Run(() => ListenAsync(s, frames)))];
            lines.Write("listening");
            var delays = new Samples([.. (await Task.WhenAll(listening)).SelectMany(d => d)]);
            lines.Write(string.Create(CultureInfo.InvariantCulture, $"{delays.Median:R} {delays.Within99:R}"));
        }
    }

    private static int FramesOf(string line) => int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture) + Skipped;

    private static async Task SpeakAsync(Stream stream, int frames, TimeSpan offset)
    {
        await Task.Delay(offset);
        using var timer = new PeriodicTimer(VoiceFrame.Interval);
        byte[] frame = new byte[VoiceFrame.Bytes];
        for (int number = 0; number < frames; number++)
        {
            await timer.WaitForNextTickAsync();
            VoiceFrame.Write(frame, number);
            await stream.WriteAsync(frame);
        }
    }

    private static async Task<List<double>> ListenAsync(Stream stream, int frames)
    {
        var delays = new List<double>(frames);
        byte[] frame = new byte[VoiceFrame.Bytes];
        long number;
        do
        {
            (number, double delay) = await VoiceFrame.ReadAsync(stream, frame);
            if (number >= Skipped)
                delays.Add(delay);
        }
        while (number < frames - 1);
        return delays;
    }
}
