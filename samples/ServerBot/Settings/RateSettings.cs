namespace ServerBot.Settings;

/// <summary>Where the exchange rates are.</summary>
internal sealed record RateSettings
{
    public required string File { get; init; }

    /// <summary>How often to look whether the file changed.</summary>
    public double CheckEverySeconds { get; init; } = 5;

    public IEnumerable<string> Problems() => [.. Check.Text("rates.file", File), .. Check.Seconds("rates.checkEverySeconds", CheckEverySeconds)];
}
