using System.Globalization;
using System.Text.Json.Nodes;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Replay;
using Skype4Net.Playground.Commands;

namespace Skype4Net.Playground.Replay;

/// <summary>
/// The arguments of a recorded command, for the world in which it is played: labels become the names and numbers of now. A recording is data of
/// a stranger: what the command does not declare is left out, and a file comes from inside the recording, never from a path.
/// </summary>
internal static class RecordedArguments
{
    /// <summary>Makes the arguments of a step.</summary>
    /// <param name="entry">The command.</param>
    /// <param name="step">The line of the recording.</param>
    /// <param name="labels">What the labels stand for.</param>
    /// <param name="network">The world.</param>
    /// <param name="unpack">Keeps a file, given its name and content (null: missing), and returns what an upload is named by.</param>
    public static JsonObject Of(
        CommandEntry entry, ReplayLine step, ReplayLabels labels, SkypeNetwork network, Func<string, byte[]?, string> unpack)
    {
        HashSet<string> known = [.. entry.Arguments.Select(a => a.Name)];
        if (known.Contains("chat"))
            known.Add("to");
        var arguments = new JsonObject();

        // Who does it comes first, in whatever order the line has it.
        string subject = entry.Arguments is [var first, ..] ? first.Name : "";
        foreach ((string name, JsonNode? value) in step.Members.OrderBy(m => m.Key == subject ? 0 : 1))
        {
            if (known.Contains(name) && ValueOf(step, name, value, labels, network, unpack) is { } made)
                arguments[name] = made;
        }

        return arguments;
    }

    private static JsonNode? ValueOf(
        ReplayLine step, string name, JsonNode? value, ReplayLabels labels, SkypeNetwork network, Func<string, byte[]?, string> unpack)
    {
        string text = step.Text(name);
        switch (name)
        {
            case "upload":
                return value is JsonObject file ? unpack(TextOf(file["name"]), DataOf(file["data"])) : unpack("", null);
            case "chat":
                return labels.NameOf(text) ?? text;
            case "message" when labels.NameOf(text)?.Split('/') is [_, var number]:
                return long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : 0;
            default:
                return ReplayNumbers.IsNumber(name) && text.Length > 0 && network.Find(step.As) is { } client
                    ? ReplayNumbers.NumberOf(client, name, text)
                    : value?.DeepClone();
        }
    }

    private static string TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : "";

    private static byte[]? DataOf(JsonNode? node)
    {
        byte[] data = new byte[TextOf(node).Length];
        return node is not null && Convert.TryFromBase64String(TextOf(node), data, out int length) ? data[..length] : null;
    }
}
