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
    private readonly byte[] _sound = [];
    private readonly TimeProvider _time;
    private readonly Action<ReadOnlyMemory<byte>> _receive;
    private readonly Action<bool> _active;
    private readonly ITimer? _timer;
    private readonly long _start;
    private int _at;
    private bool _ended;

    public FileSource(string path, TimeProvider time, Action<ReadOnlyMemory<byte>> receive, Action<bool> active, ILogger log)
    {
        (_time, _receive, _active) = (time, receive, active);
        try
        {
            using FileStream file = PlainFile.Open(path) ?? throw new FileNotFoundException($"{path} is no file.", path);
            _sound = WavFile.Read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
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
        ReadOnlyMemory<byte> due = default;
        lock (_gate)
        {
            if (_ended)
                return;
            long steps = (long)(_time.GetElapsedTime(_start) / s_step);
            int until = (int)Math.Min(_sound.Length, steps * BytesInStep);
            if (until > _at)
                due = _sound.AsMemory(_at, until - _at);
            _at = Math.Max(_at, until);
        }

        if (due.Length > 0)
            _receive(due);
        if (_at >= _sound.Length)
            End();
    }

    private void End()
    {
        lock (_gate)
        {
            if (_ended)
                return;
            _ended = true;
        }

        _timer?.Dispose();
        if (_timer is not null)
            _active(false);
    }
}
