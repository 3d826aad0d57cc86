namespace Skype4Net.Emulator.Testing;

/// <summary>
/// The clock of a world as the library and the emulator have it. Their own timers, for time limits and the like, are not what a bot waits for.
/// </summary>
internal sealed class ClientClock(VirtualClock clock) : TimeProvider
{
    public override long TimestampFrequency => clock.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => clock.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => clock.CreateTimer(callback, state, dueTime, period, isOfClient: true);
}
