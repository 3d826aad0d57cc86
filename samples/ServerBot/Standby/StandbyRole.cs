using ServerBot.Settings;

namespace ServerBot.Standby;

/// <summary>Whether this instance answers: always when it is the only one, else while it holds the lease.</summary>
internal sealed class StandbyRole : IDisposable
{
    // So often the lease is renewed within its length: one renewal may fail.
    private const int RenewalsInLease = 3;
    private readonly LeaseFile? _lease;
    private readonly TimeProvider _time;
    private readonly Action<string> _notify;
    private readonly Func<bool> _isFit;
    private readonly Lock _gate = new();
    private ITimer? _timer;
    private bool _was;
    private bool _isOver;
    private long? _heldAt;

    /// <param name="settings">Null when this is the only instance.</param>
    /// <param name="isFit">Whether the instance could answer; while it cannot, the lease is left to the other.</param>
    public StandbyRole(StandbySettings? settings, Func<bool> isFit, TimeProvider time, Action<string> notify)
    {
        (_isFit, _time, _notify) = (isFit, time, notify);
        if (settings is null)
            return;
        Name = settings.Name;
        _lease = new LeaseFile(settings.LeaseFile, settings.Name, TimeSpan.FromSeconds(settings.LeaseSeconds), time);
    }

    public string Name { get; } = "";

    /// <summary>What is called when this instance takes over.</summary>
    public Action TakesOver { get; init; } = () => { };

    /// <summary>Whether this instance answers now: it never does longer than its lease by its own clock.</summary>
    public bool IsOn => _lease is null || (_heldAt is { } at && _time.GetElapsedTime(at) < _lease.Length);

    /// <summary>After this silence of the holder the other one takes over, at the latest.</summary>
    public TimeSpan LongestSilence => _lease is null ? TimeSpan.Zero : _lease.Length + (_lease.Length / RenewalsInLease * 2);

    public void Start()
    {
        if (_lease is null)
            return;
        Renew();
        if (!IsOn)
            _notify($"standby: {Name} waits; another one answers");
        TimeSpan every = _lease.Length / RenewalsInLease;
        _timer = _time.CreateTimer(_ => Renew(), null, every, every);
    }

    /// <summary>Stops without a word to the other, as a crash would.</summary>
    public void Abandon()
    {
        lock (_gate)
        {
            _isOver = true;
            _timer?.Dispose();
            _heldAt = null;
        }
    }

    public void Dispose()
    {
        bool was = IsOn;
        Abandon();
        if (was)
            _lease?.Release();
    }

    private void Renew()
    {
        lock (_gate)
        {
            if (_isOver)
                return;
            try
            {
                if (_isFit())
                    Acquire();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                _notify($"standby: the lease cannot be renewed: {exception.Message}");
            }

            if (IsOn == _was)
                return;
            _was = IsOn;
        }

        _notify(_was ? $"standby: {Name} answers from now on" : $"standby: {Name} does not answer any more");
        if (_was)
            TakesOver();
    }

    // The time before the file is written counts: for the others the lease begins later.
    private void Acquire()
    {
        long now = _time.GetTimestamp();
        if (_lease!.TryHold())
            _heldAt = now;
        else if (!IsOn)
            _heldAt = null;
    }
}
