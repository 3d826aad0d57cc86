namespace Skype4Net.Emulator.Replay;

/// <summary>How a replay differs from its recording in one place.</summary>
/// <param name="Kind"><c>missing</c>: recorded, not seen again; <c>other</c>: seen with another text or state; <c>extra</c>: seen now only.</param>
/// <param name="Expected">The line of the recording; null for what is extra.</param>
/// <param name="Seen">What was seen now; null for what is missing.</param>
internal sealed record ReplayDifference(string Kind, ReplayLine? Expected, ReplayLine? Seen)
{
    /// <summary>In words.</summary>
    public override string ToString() => Kind switch
    {
        "missing" => $"missing: {Words(Expected!)}",
        "extra" => $"extra: {Words(Seen!)}",
        _ => $"other: {Words(Seen!)}, recorded: {ReplayDifferences.ValueOf(Expected!)}",
    };

    private static string Words(ReplayLine line)
    {
        string who = line.Text("from") is { Length: > 0 } from ? $" from {from}" : line.Text("partner") is { Length: > 0 } partner
            ? $" with {partner}" : "";
        return $"{line.As} sees a {line.Saw}{who}: {ReplayDifferences.ValueOf(line)}";
    }
}
