using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Client;

namespace Skype4Net.Emulator.Sound;

/// <summary>A WAV file that is played at the pace of speech, by the given clock.</summary>
internal sealed class FileSource : IDisposable
{
    // The client hands over sound about each hundredth of a second.
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(10);
    private const int BytesInStep = WavFile.BytesPerSecond / 100;
    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly ILogger _log;
    private readonly WavReader? _sound;
    private readonly TimeProvider _time;
    private readonly Action<ReadOnlyMemory<byte>> _receive;
    private readonly Action<bool> _active;
    private readonly ITimer? _timer;
    private readonly long _start;
    private long _at;
    private bool _ended;

    public FileSource(string path, TimeProvider time, Action<ReadOnlyMemory<byte>> receive, Action<bool> active, ILogger log)
    {
        (_path, _time, _receive, _active, _log) = (path, time, receive, active, log);
        try
        {
            _sound = new WavReader(PlainFile.Open(path) ?? throw new FileNotFoundException($"{path} is no file.", path));
        }
        catch (Exception exception)
            when (exception is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            EmulatorLog.DeviceFailed(log, path, exception);
            return;
        }

        active(true);
        _start = time.GetTimestamp();
        _timer = time.CreateTimer(_ => Play(), null, s_step, s_step);
    }

    public void Dispose() => End();

    // As much as is due by now, however late the timer is.
    private void Play()
    {
        long until = (long)(_time.GetElapsedTime(_start) / s_step) * BytesInStep;
        bool isEnd = false;
        while (!isEnd && Next(until, out isEnd) is { } due)
            _receive(due);
        if (isEnd)
            End();
    }

    // The next piece that is due; null when there is none now.
    private byte[]? Next(long until, out bool isEnd)
    {
        isEnd = false;
        lock (_gate)
        {
            if (_ended || _sound is null || until <= _at)
                return null;
            byte[] due = new byte[Math.Min(until - _at, WavFile.BytesPerSecond)];
            int read = Read(_sound, due);
            _at += read;
            isEnd = read < due.Length || _at >= _sound.Length;
            return due[..read];
        }
    }

    private int Read(WavReader sound, byte[] due)
    {
        try
        {
            return sound.Read(due);
        }
        catch (IOException exception)
        {
            EmulatorLog.DeviceFailed(_log, _path, exception);
            return 0;
        }
    }

    private void End()
    {
        lock (_gate)
        {
            if (_ended)
                return;
            _ended = true;
            _sound?.Dispose();
        }

        _timer?.Dispose();
        if (_timer is not null)
            _active(false);
    }
}
