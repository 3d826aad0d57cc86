namespace ServerBot.Rates;

/// <summary>
/// The rates of a file that others write. It is looked at by the clock: that works with every editor and on network drives, where
/// notifications of changes do not. A file that cannot be used changes nothing but <see cref="Problem"/>.
/// </summary>
internal sealed class RateFile : IDisposable
{
    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly Action<string> _notify;
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private (DateTime Written, long Length)? _seen;

    /// <summary>Reads the file now, and whenever it has changed.</summary>
    public RateFile(string path, TimeSpan every, TimeProvider time, Action<string> notify)
    {
        (_path, _time, _notify) = (path, time, notify);
        Check();
        _timer = time.CreateTimer(_ => Check(), null, every, every);
    }

    public RateTable Rates { get; private set; } = RateTable.Empty;

    /// <summary>When the rates were read; null before the first.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>What is wrong with the file that is there now; null when its rates are used.</summary>
    public string? Problem { get; private set; }

    public void Dispose() => _timer.Dispose();

    private void Check()
    {
        lock (_gate)
        {
            var file = new FileInfo(_path);
            (DateTime, long)? now = file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
            if (now == _seen && (now is not null || Problem is not null))
                return;
            _seen = now;
            Read();
        }
    }

    private void Read()
    {
        try
        {
            Rates = RateTable.Parse(File.ReadAllText(_path));
            ReadAt = _time.GetUtcNow();
            Problem = null;
            _notify($"rates: {Rates.Count} read: {Rates}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Problem = exception.Message;
            _notify($"rates: {Path.GetFileName(_path)} cannot be used, the old ones stay: {exception.Message}");
        }
    }
}
