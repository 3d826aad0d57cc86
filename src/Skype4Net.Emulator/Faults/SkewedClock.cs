namespace Skype4Net.Emulator.Faults;

/// <summary>A clock that shows another time than the one it goes by; timers are not affected.</summary>
internal sealed class SkewedClock(TimeProvider clock, Func<TimeSpan> skew) : TimeProvider
{
    public override long TimestampFrequency => clock.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => clock.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() + skew();

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => clock.CreateTimer(callback, state, dueTime, period);
}
