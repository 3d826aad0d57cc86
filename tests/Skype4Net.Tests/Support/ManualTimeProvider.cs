using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests;

/// <summary>A clock that stands still until it is told to go on; timers fire on the thread that moves it, in order of their time.</summary>
internal sealed class ManualTimeProvider : TimeProvider
{
    private readonly VirtualClock _clock = new(new BotWorldOptions().Start);

    public override long TimestampFrequency => _clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

    public override long GetTimestamp() => _clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => _clock.CreateTimer(callback, state, dueTime, period);

    /// <summary>Moves to the next timer before the end and fires it; or else to the end, and returns false.</summary>
    public bool MoveTowards(DateTimeOffset end) => _clock.MoveTowards(end);

    /// <summary>Whether a timer is due within that time.</summary>
    public bool IsDueWithin(TimeSpan time)
    {
        DateTimeOffset end = GetUtcNow() + time;
        return _clock.Timers.Any(t => t.Due <= end);
    }

    /// <summary>Moves the clock, firing whatever becomes due on the way.</summary>
    public void Advance(TimeSpan by)
    {
        DateTimeOffset end = GetUtcNow() + by;
        while (_clock.MoveTowards(end))
        {
            // One timer after the other.
        }
    }
}
