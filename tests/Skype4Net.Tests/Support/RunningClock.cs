namespace Skype4Net.Tests;

/// <summary>A clock that runs with the real one, and can be put forward: what is due by then happens at once.</summary>
internal sealed class RunningClock : TimeProvider, IDisposable
{
    private readonly Lock _moving = new();
    private readonly ManualTimeProvider _time = new();
    private readonly ITimer _beat;
    private long _last = System.GetTimestamp();

    public RunningClock() => _beat = System.CreateTimer(_ => Follow(), null, TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(10));

    public override long TimestampFrequency => _time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _time.GetUtcNow();

    public override long GetTimestamp() => _time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => _time.CreateTimer(callback, state, dueTime, period);

    /// <summary>Puts the clock forward.</summary>
    public void Advance(TimeSpan by)
    {
        lock (_moving)
            _time.Advance(by);
    }

    public void Dispose() => _beat.Dispose();

    private void Follow()
    {
        lock (_moving)
        {
            long now = System.GetTimestamp();
            TimeSpan passed = System.GetElapsedTime(_last, now);
            _last = now;
            _time.Advance(passed);
        }
    }
}
