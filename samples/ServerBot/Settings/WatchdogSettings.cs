namespace ServerBot.Settings;

/// <summary>How the client is watched.</summary>
internal sealed record WatchdogSettings
{
    public double EverySeconds { get; init; } = 30;

    /// <summary>How long the answer to a PING may take.</summary>
    public double TimeoutSeconds { get; init; } = 10;

    /// <summary>How many PINGs in a row may stay unanswered.</summary>
    public int Misses { get; init; } = 3;

    /// <summary>How often in a row the client is restarted before the server gives up.</summary>
    public int Restarts { get; init; } = 2;

    public IEnumerable<string> Problems() =>
    [
        .. Check.Seconds("watchdog.everySeconds", EverySeconds),
        .. Check.Seconds("watchdog.timeoutSeconds", TimeoutSeconds),
        .. Check.Number("watchdog.misses", Misses, 1, 100),
        .. Check.Number("watchdog.restarts", Restarts, 0, 100),
    ];
}
