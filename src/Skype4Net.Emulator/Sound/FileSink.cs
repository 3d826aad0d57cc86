using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Client;

namespace Skype4Net.Emulator.Sound;

/// <summary>A WAV file that the sound goes to.</summary>
internal sealed class FileSink : ISoundSink
{
    private readonly WavWriter? _file;

    public FileSink(string path, ILogger log)
    {
        try
        {
            _file = PlainFile.MayBeWritten(path) ? new WavWriter(path) : throw new IOException($"{path} is no file.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            EmulatorLog.DeviceFailed(log, path, exception);
        }
    }

    public void Write(ReadOnlyMemory<byte> samples) => _file?.Write(samples.Span);

    public void WriteSilence(long bytes) => _file?.Pad(_file.Length + bytes);

    public void Dispose() => _file?.Dispose();
}
