namespace ServerBot.Settings;

/// <summary>The log of the lines that are exchanged with the client.</summary>
internal sealed record LogSettings
{
    /// <summary>The file; empty for no log.</summary>
    public string File { get; init; } = "";

    /// <summary>Lines with one of these words are left out.</summary>
    public IReadOnlyList<string> LeaveOut { get; init; } = ["LASTONLINETIMESTAMP"];

    public IEnumerable<string> Problems() => LeaveOut.Any(string.IsNullOrWhiteSpace)
        ? ["log.leaveOut has an empty word, which would leave out everything."] : [];
}
