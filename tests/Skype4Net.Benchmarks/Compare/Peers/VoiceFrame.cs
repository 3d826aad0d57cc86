using System.Buffers.Binary;
using System.Diagnostics;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>20 ms of a call's sound that carry their number and when they were sent, by the clock that all programs of the machine share.</summary>
internal static class VoiceFrame
{
    /// <summary>20 ms of 16 kHz, 16-bit, mono.</summary>
    public const int Bytes = 640;

    /// <summary>The time between two frames of a call.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    private const int NumberAt = 8, TimeAt = 16;

    // Silence that a client puts in between does not look like this.
    private static ReadOnlySpan<byte> Mark => "\u0001Skype4"u8;

    /// <summary>Writes a frame, sent now.</summary>
    public static void Write(Span<byte> frame, long number)
    {
        Mark.CopyTo(frame);
        BinaryPrimitives.WriteInt64LittleEndian(frame[NumberAt..], number);
        BinaryPrimitives.WriteInt64LittleEndian(frame[TimeAt..], Stopwatch.GetTimestamp());
    }

    /// <summary>Reads the next frame of a stream, and passes over everything else.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="frame">Room for a frame.</param>
    /// <returns>Its number, and how long it was on its way, in seconds.</returns>
    public static async Task<(long Number, double Delay)> ReadAsync(Stream stream, byte[] frame)
    {
        await stream.ReadExactlyAsync(frame);
        while (!frame.AsSpan().StartsWith(Mark))
        {
            int found = frame.AsSpan(1).IndexOf(Mark[0]) + 1, skipped = found > 0 ? found : frame.Length;
            frame.AsSpan(skipped).CopyTo(frame);
            await stream.ReadExactlyAsync(frame.AsMemory(frame.Length - skipped));
        }

        double delay = Stopwatch.GetElapsedTime(BinaryPrimitives.ReadInt64LittleEndian(frame.AsSpan(TimeAt))).TotalSeconds;
        return (BinaryPrimitives.ReadInt64LittleEndian(frame.AsSpan(NumberAt)), delay);
    }
}
