using System.Buffers.Binary;

namespace Skype4Net;

/// <summary>Reads the sound of a WAV file piece by piece: 16 kHz, 16-bit signed, mono, little-endian, however long it is.</summary>
internal sealed class WavReader : IDisposable
{
    private const int RiffHeaderLength = 12;
    private const int ChunkHeaderLength = 8;
    private const int FormatLength = 16;
    private readonly FileStream _file;
    private long _left;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no WAV file, or of another kind than calls take.</exception>
    public WavReader(string path)
        : this(File.OpenRead(path))
    {
    }

    /// <summary>Reads an open file from its beginning; it is closed with this.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no WAV file, or of another kind than calls take.</exception>
    public WavReader(FileStream file)
    {
        _file = file;
        try
        {
            Length = _left = FindSound();
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>How many bytes of sound the file had when it was opened.</summary>
    public long Length { get; }

    /// <summary>Reads the next bytes of sound: all that fit, fewer at the end, 0 behind it.</summary>
    /// <exception cref="IOException">The file cannot be read any more.</exception>
    public int Read(Span<byte> buffer)
    {
        Span<byte> wanted = buffer[..(int)Math.Min(buffer.Length, _left)];
        int read = _file.ReadAtLeast(wanted, wanted.Length, throwOnEndOfStream: false);
        _left -= read;
        return read;
    }

    public void Dispose() => _file.Dispose();

    // Stands at the sound then; returns its length.
    private long FindSound()
    {
        Span<byte> buffer = stackalloc byte[FormatLength];
        if (!TryRead(buffer[..RiffHeaderLength]) || !buffer[..4].SequenceEqual("RIFF"u8) || !buffer[8..RiffHeaderLength].SequenceEqual("WAVE"u8))
            throw new InvalidDataException($"{_file.Name} is no WAV file.");
        bool isKnown = false;
        while (TryRead(buffer[..ChunkHeaderLength]))
        {
            bool isFormat = buffer[..4].SequenceEqual("fmt "u8), isSound = buffer[..4].SequenceEqual("data"u8);
            long there = Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(buffer[4..]),
                _file.Length - _file.Position), next = _file.Position + there;
            if (isSound)
                return isKnown ? there : throw new InvalidDataException($"{_file.Name} is not 16 kHz, 16-bit, mono PCM, which is what calls take.");
            if (isFormat && there >= FormatLength && TryRead(buffer))
                isKnown = IsTaken(buffer);

            // Chunks are padded to even lengths.
            _file.Position = next + (there & 1);
        }

        throw new InvalidDataException($"{_file.Name} has no sound in it.");
    }

    private bool TryRead(Span<byte> buffer) => _file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) == buffer.Length;

    private static bool IsTaken(ReadOnlySpan<byte> format)
        => BinaryPrimitives.ReadUInt16LittleEndian(format) == 1
            && BinaryPrimitives.ReadUInt16LittleEndian(format[2..]) == 1
            && BinaryPrimitives.ReadUInt32LittleEndian(format[4..]) == WavFile.SamplesPerSecond
            && BinaryPrimitives.ReadUInt16LittleEndian(format[14..]) == 16;
}
