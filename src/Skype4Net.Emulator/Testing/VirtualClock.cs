using Skype4Net.Engine;

namespace Skype4Net.Emulator.Testing;

/// <summary>A clock that stands still until its world moves it. Timers are called by who moves it, in the order of their time.</summary>
internal sealed class VirtualClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<VirtualTimer> _timers = [];
    private DateTimeOffset _now = start.ToUniversalTime();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <summary>The timers that run, each with the handler that has made it: those of handlers, and those that are not of the library.</summary>
    public (string? Work, DateTimeOffset Due)[] Timers
    {
        get
        {
            lock (_gate)
                return [.. _timers.Where(t => t.Work is not null || !t.IsOfClient).Select(t => (t.Work?.Name, t.Due))];
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => CreateTimer(callback, state, dueTime, period, isOfClient: false);

    public ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period, bool isOfClient)
    {
        var timer = new VirtualTimer(this, callback, state) { IsOfClient = isOfClient };
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves to the moment at which the next timer is due, and calls it; or else to the end, and returns false.</summary>
    public bool MoveTowards(DateTimeOffset end)
    {
        VirtualTimer? next;
        lock (_gate)
        {
            next = _timers.Where(t => t.Due <= end).MinBy(t => t.Due);
            DateTimeOffset to = next?.Due ?? end;
            if (to > _now)
                _now = to;
            next?.RunDue();
        }

        next?.Fire();
        return next is not null;
    }

    private sealed class VirtualTimer(VirtualClock clock, TimerCallback callback, object? state) : ITimer
    {
        private readonly ExecutionContext? _context = ExecutionContext.Capture();

        // Work that has a timer running may wait for time to pass.
        private readonly TrackedWork? _work = TrackedWork.Current;
        private TimeSpan _period;

        public TrackedWork? Work => _work;

        public bool IsOfClient { get; init; }

        public DateTimeOffset Due { get; private set; }

        // Under the gate of the clock.
        public void RunDue()
        {
            if (_period > TimeSpan.Zero)
                Due += _period;
            else
                Dequeue();
        }

        public void Fire()
        {
            if (_context is null)
                callback(state);
            else
                ExecutionContext.Run(_context, s => callback(s), state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                Dequeue();
                _period = period;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock._now + dueTime;
                    clock._timers.Add(this);
                    _work?.BeginWait();
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Dequeue()
        {
            if (clock._timers.Remove(this))
                _work?.EndWait();
        }
    }
}
