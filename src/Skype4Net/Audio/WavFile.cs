using System.Buffers.Binary;
using System.Text;

namespace Skype4Net;

/// <summary>Sound of calls as WAV files: 16 kHz, 16-bit, mono, little-endian, like the client writes and reads them.</summary>
public static class WavFile
{
    /// <summary>How many samples make a second.</summary>
    public const int SamplesPerSecond = 16_000;

    /// <summary>How many bytes make a second.</summary>
    public const int BytesPerSecond = SamplesPerSecond * sizeof(short);

    internal const int HeaderLength = 44;

    /// <summary>Writes sound to a file, over one that is there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="samples">16 kHz, 16-bit signed, mono, little-endian, without a header.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> samples)
    {
        using var file = new WavWriter(path);
        file.Write(samples);
    }

    /// <summary>The header of a file with so many bytes of sound.</summary>
    internal static byte[] Header(uint soundBytes)
    {
        byte[] header = new byte[HeaderLength];
        Span<byte> at = header;
        Encoding.ASCII.GetBytes("RIFF", at);
        BinaryPrimitives.WriteUInt32LittleEndian(at[4..], uint.CreateSaturating((ulong)soundBytes + HeaderLength - 8));
        Encoding.ASCII.GetBytes("WAVEfmt ", at[8..]);
        BinaryPrimitives.WriteUInt32LittleEndian(at[16..], 16);
        BinaryPrimitives.WriteUInt16LittleEndian(at[20..], 1);
        BinaryPrimitives.WriteUInt16LittleEndian(at[22..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(at[24..], SamplesPerSecond);
        BinaryPrimitives.WriteUInt32LittleEndian(at[28..], BytesPerSecond);
        BinaryPrimitives.WriteUInt16LittleEndian(at[32..], sizeof(short));
        BinaryPrimitives.WriteUInt16LittleEndian(at[34..], 16);
        Encoding.ASCII.GetBytes("data", at[36..]);
        BinaryPrimitives.WriteUInt32LittleEndian(at[40..], soundBytes);
        return header;
    }

    /// <summary>The sound of a file: 16 kHz, 16-bit signed, mono, little-endian, without a header.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no WAV file, or of another kind than calls take.</exception>
    public static byte[] Read(string path)
    {
        using var reader = new WavReader(path);
        if (reader.Length > Array.MaxLength)
            throw new InvalidDataException($"{path} is longer than a call can be.");
        byte[] sound = new byte[reader.Length];
        int read = reader.Read(sound);
        return read == sound.Length ? sound : sound[..read];
    }
}
