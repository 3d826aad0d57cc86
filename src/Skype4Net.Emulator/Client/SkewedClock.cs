namespace Skype4Net.Emulator.Client;

/// <summary>The clock of a client, which may show another time than the world's; timers are not affected.</summary>
internal sealed class SkewedClock(ClientContext client) : TimeProvider
{
    public override long TimestampFrequency => World.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => World.LocalTimeZone;

    private TimeProvider World => client.Options.TimeProvider;

    public override DateTimeOffset GetUtcNow() => World.GetUtcNow() + client.ClockSkew;

    public override long GetTimestamp() => World.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => World.CreateTimer(callback, state, dueTime, period);
}
