using System.Buffers.Binary;

namespace Skype4Net.Playground.Commands;

/// <summary>A test tone.</summary>
internal static class Tone
{
    private const double Loudness = 0.5 * short.MaxValue;

    /// <summary>16 kHz, 16-bit, mono, little-endian.</summary>
    public static byte[] Make(long hertz, double seconds)
    {
        var samples = new byte[(int)(seconds * WavFile.SamplesPerSecond) * sizeof(short)];
        for (int i = 0; i < samples.Length / sizeof(short); i++)
        {
            double value = Loudness * Math.Sin(2 * Math.PI * hertz * i / WavFile.SamplesPerSecond);
            BinaryPrimitives.WriteInt16LittleEndian(samples.AsSpan(i * sizeof(short)), (short)value);
        }

        return samples;
    }
}
