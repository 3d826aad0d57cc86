using System.Text.Json;
using System.Text.RegularExpressions;

namespace Skype4Net.Emulator.Replay;

/// <summary>
/// Reads wire logs: what <c>skype4net monitor</c> writes, as text or JSON, and the log of <c>emulate --verbose</c>. Other lines are passed over.
/// </summary>
internal static partial class WireLog
{
    public static IReadOnlyList<WireLine> Read(TextReader reader)
    {
        var lines = new List<WireLine>();
        while (reader.ReadLine() is { } line)
        {
            if ((line.StartsWith('{') ? OfJson(line) : OfText(line)) is { } read)
                lines.Add(read);
        }

        return lines;
    }

    private static WireLine? OfText(string line)
    {
        if (Monitored().Match(line) is { Success: true } monitored)
            return new WireLine(monitored.Groups[1].Value == "->", monitored.Groups[2].Value);

        // The emulator's own log is told from the client's side.
        return Logged().Match(line) is { Success: true } logged ? new WireLine(logged.Groups[1].Value == "<-", logged.Groups[2].Value) : null;
    }

    private static WireLine? OfJson(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return json.RootElement.TryGetProperty("line", out JsonElement text)
                && json.RootElement.TryGetProperty("direction", out JsonElement direction)
                && text.ValueKind == JsonValueKind.String && direction.ValueKind == JsonValueKind.String
                ? new WireLine("sent".Equals(direction.GetString(), StringComparison.OrdinalIgnoreCase), text.GetString()!)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\d\d:\d\d:\d\d\.\d{3} (->|<-) (.*)$")]
    private static partial Regex Monitored();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} \w+ +\S+ (->|<-) (.*)$")]
    private static partial Regex Logged();
}
