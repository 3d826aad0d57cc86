using System.Text.Json;
using System.Text.Json.Nodes;
using Skype4Net.Emulator;

namespace Skype4Net.Playground.Commands;

/// <summary>A line of the prompt, <c>ben call nora</c> or <c>nora -> ben: hello</c>, as a command with its arguments.</summary>
/// <param name="Entry">The command.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record PromptLine(CommandEntry Entry, JsonElement Arguments)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="CommandRefusedException">It is not understood; the text says what to write.</exception>
    public static PromptLine Parse(SkypeNetwork network, string line)
    {
        int arrow = line.IndexOf("->", StringComparison.Ordinal), colon = line.IndexOf(':', StringComparison.Ordinal);
        if (arrow > 0 && colon > arrow)
            line = $"{line[..arrow].Trim()} say {line[(arrow + 2)..colon].Trim()} {line[(colon + 1)..]}";
        if (line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is not [var who, var verb, .. var rest])
            throw CommandCall.Wrong("line", "Write who does what, for example: ben call nora.");
        bool isPhone = who.StartsWith('+');
        if (!isPhone && network.Find(who) is null)
            throw CommandCall.Missing("line", $"There is no account \"{who}\" in this world.");
        string first = isPhone ? "number" : "as";
        CommandEntry entry = CommandTable.All.FirstOrDefault(c => c.Prompt.Equals(verb, StringComparison.OrdinalIgnoreCase) && Begins(c, first))
            ?? throw CommandCall.Wrong("line", $"Nobody can \"{verb}\".");
        var arguments = new JsonObject { [entry.Arguments[0].Name] = who };
        string left = rest is [var text] ? text : "";
        foreach (CommandArgument argument in entry.Arguments.Skip(1))
            Take(entry, argument, ref left, arguments);
        if (left.Length > 0)
            throw CommandCall.Wrong("line", $"Write: {entry.Usage}");
        using var document = JsonDocument.Parse(arguments.ToJsonString());
        return new PromptLine(entry, document.RootElement.Clone());
    }

    private static bool Begins(CommandEntry entry, string first)
        => entry.Arguments is [var argument, ..] && (argument.Name == first || (argument.Name == "one" && first == "as"));

    private static void Take(CommandEntry entry, CommandArgument argument, ref string left, JsonObject arguments)
    {
        if (left.Length == 0)
        {
            if (!argument.IsOptional)
                throw CommandCall.Wrong("line", $"Write: {entry.Usage}");
            return;
        }

        if (argument.Type == ArgumentType.Text)
        {
            arguments[argument.Name] = left;
            left = "";
            return;
        }

        string[] halves = left.Split(' ', 2, StringSplitOptions.TrimEntries);
        left = halves.Length > 1 ? halves[1] : "";
        bool isPartner = argument.Type == ArgumentType.Chat && !halves[0].StartsWith('#');
        arguments[isPartner ? "to" : argument.Name] = halves[0];
    }
}
