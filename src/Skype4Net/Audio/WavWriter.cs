namespace Skype4Net;

/// <summary>
/// Writes a WAV file while the sound comes; the header is set right at the end, so what a crash leaves is still a file with all its sound.
/// </summary>
internal sealed class WavWriter : IDisposable
{
    private readonly FileStream _file;
    private long _written;

    public WavWriter(string path)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);

        // Until it is closed the file says that it goes on to its end.
        _file.Write(WavFile.Header(uint.MaxValue - WavFile.HeaderLength));
    }

    public void Write(ReadOnlySpan<byte> samples)
    {
        _file.Write(samples);
        _written += samples.Length;
    }

    /// <summary>The bytes of sound so far.</summary>
    public long Length => _written;

    /// <summary>Adds silence up to a length.</summary>
    public void Pad(long length)
    {
        byte[] silence = new byte[4096];
        while (_written < length)
            Write(silence.AsSpan(0, (int)Math.Min(silence.Length, length - _written)));
    }

    public void Dispose()
    {
        if (!_file.CanWrite)
            return;
        _file.Position = 0;
        _file.Write(WavFile.Header(uint.CreateSaturating(_written)));
        _file.Dispose();
    }
}
