using System.Text.Json;
using System.Text.Json.Nodes;

namespace Skype4Net.Emulator.Replay;

/// <summary>A line of a replay file: something that was done, something that was seen, or something that this version does not know.</summary>
/// <param name="members">The members of the JSON object, in their order.</param>
internal sealed class ReplayLine(JsonObject members)
{
    /// <summary>A line that is not JSON at all is kept under this member.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>What stands for any text in a line that was seen.</summary>
    public const string AnyText = "*";

    private static readonly JsonDocumentOptions s_limits = new() { MaxDepth = 16 };

    public JsonObject Members => members;

    /// <summary>Seconds since the recording began.</summary>
    public double At
        => members["at"] is JsonValue value && value.TryGetValue(out double seconds) && double.IsFinite(seconds) ? Math.Max(0, seconds) : 0;

    /// <summary>The command that was done, <c>message.say</c>; empty for other lines.</summary>
    public string Do => Text("do");

    /// <summary>What was seen, <c>message</c> or <c>call</c>; empty for other lines.</summary>
    public string Saw => Text("saw");

    /// <summary>At which account's client.</summary>
    public string As => Text("as");

    /// <summary>Reads a line, whatever it is.</summary>
    public static ReplayLine Parse(string line)
    {
        try
        {
            if (JsonNode.Parse(line, documentOptions: s_limits) is JsonObject read)
            {
                // A name that stands there twice is found out here, not by who asks for it later.
                _ = read.Count;
                return new ReplayLine(read);
            }
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // Kept and shown, below.
        }

        return new ReplayLine(new JsonObject { [Unreadable] = line });
    }

    /// <summary>A member that is a text; empty when it is missing or something else.</summary>
    public string Text(string member) => members[member] is JsonValue value && value.TryGetValue(out string? text) ? text : "";

    /// <summary>The line as it stands in a file.</summary>
    public override string ToString()
        => members.Count == 1 && members.ContainsKey(Unreadable) ? Text(Unreadable) : ReplayFile.Compact(members);
}
