using Microsoft.Extensions.Logging;

namespace Skype4Net.Engine;

/// <summary>Names handlers that run for long in a warning: the same event still running at two looks in a row, once per event.</summary>
/// <remarks>Looks only while handlers run, so an idle client has no timer.</remarks>
internal sealed class SlowHandlerWatch : IDisposable
{
    private readonly Lock _gate = new();
    private readonly TimeSpan _slowAfter;
    private readonly ILogger _log;
    private readonly Func<(DispatchItem? Running, long Delivered, int Waiting)> _look;
    private readonly ITimer _timer;
    private long _begun;
    private long _seen;
    private bool _watching;

    /// <param name="options">The limit, the clock and the log.</param>
    /// <param name="look">Tells the event whose handlers run, how many were delivered, and how many wait.</param>
    public SlowHandlerWatch(EngineOptions options, Func<(DispatchItem? Running, long Delivered, int Waiting)> look)
    {
        _slowAfter = options.SlowHandlerWarning;
        _log = options.Logger;
        _look = look;
        _timer = options.TimeProvider.CreateTimer(
            static state => ((SlowHandlerWatch)state!).Check(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A handler begins to run.</summary>
    public void Begin()
    {
        Interlocked.Increment(ref _begun);
        if (Volatile.Read(ref _watching))
            return;
        lock (_gate)
        {
            _watching = true;
            _seen = -1;
            _timer.Change(_slowAfter, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Check()
    {
        long begun = Volatile.Read(ref _begun);
        (DispatchItem? running, long delivered, int waiting) = _look();
        DispatchItem? slow;
        lock (_gate)
        {
            if (running is null)
            {
                // Written before it is looked whether one began meanwhile, who looks the other way round: one of both sees the other.
                Volatile.Write(ref _watching, false);
                Interlocked.MemoryBarrier();
                if (Volatile.Read(ref _begun) == begun)
                    return;
                _watching = true;
            }

            slow = running is not null && delivered == _seen ? running : null;
            _seen = slow is null ? delivered : -2;
            _timer.Change(_slowAfter, Timeout.InfiniteTimeSpan);
        }

        if (slow is not null)
            Log.SlowHandler(_log, slow.Source, _slowAfter.TotalSeconds, waiting);
    }
}
