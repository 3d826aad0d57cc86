namespace Skype4Net.Xmpp.Tests;

/// <summary>
/// A clock that stands still until it is moved from timer to timer, and tells which timers wait: so a test knows when what a timer has set off is
/// waiting again. At the end it goes on as the real one, so that nothing waits for it any more.
/// </summary>
internal sealed class StepClock : TimeProvider, IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<StepTimer> _waiting = [];
    private DateTimeOffset _now = new(2026, 3, 20, 9, 0, 0, TimeSpan.Zero);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isReleased;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            if (_isReleased)
                return System.CreateTimer(callback, state, dueTime, period);
            DateTimeOffset due = dueTime < TimeSpan.Zero ? DateTimeOffset.MaxValue : _now + dueTime;
            var timer = new StepTimer(this, () => callback(state)) { Length = dueTime, Due = due };
            _waiting.Add(timer);
            _changed.TrySetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return timer;
        }
    }

    /// <summary>Waits until there is a timer that fits, and returns its length.</summary>
    public async Task<TimeSpan> TimerAsync(Func<TimeSpan, bool> fits)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_waiting.FirstOrDefault(t => fits(t.Length)) is { } timer)
                    return timer.Length;
                changed = _changed.Task;
            }

            await changed.InTime();
        }
    }

    /// <summary>Moves to the next timer before the end and fires it; or else to the end, and returns false.</summary>
    public bool MoveTowards(DateTimeOffset end)
    {
        StepTimer? next;
        lock (_gate)
        {
            next = _waiting.Where(t => t.Due <= end).MinBy(t => t.Due);
            _now = next?.Due > _now ? next.Due : next is null ? end : _now;
            if (next is not null)
                _waiting.Remove(next);
        }

        next?.Fire();
        return next is not null;
    }

    public void Dispose()
    {
        StepTimer[] left;
        lock (_gate)
        {
            _isReleased = true;
            left = [.. _waiting];
            _waiting.Clear();
        }

        foreach (StepTimer timer in left.Where(t => t.Due < DateTimeOffset.MaxValue))
            timer.Fire();
    }

    private sealed class StepTimer(StepClock clock, Action fire) : ITimer
    {
        public TimeSpan Length { get; init; }

        public DateTimeOffset Due { get; init; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
            => throw new NotSupportedException("Nothing that is tested by this clock changes a timer.");

        public void Dispose()
        {
            lock (clock._gate)
                clock._waiting.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
