using System.Text.Json.Nodes;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Replay;

namespace Skype4Net.Tool.Replaying;

/// <summary>Makes a line of the prompt of a recorded command.</summary>
/// <param name="folder">Where files go that travel in the recording, and files that are received.</param>
/// <param name="find">Finds the client of an account; null where there is none.</param>
internal sealed class RecordedLine(string folder, Func<string, EmulatedClient?> find)
{
    /// <summary>The outcomes of an SMS, as recordings have them.</summary>
    public const string Delivered = "deliverySuccessful";

    /// <inheritdoc cref="Delivered"/>
    public const string NotDelivered = "deliveryFailed";

    /// <summary>The line for a command.</summary>
    /// <exception cref="InvalidDataException">The prompt has no such command, or something in it cannot be used; the message says what.</exception>
    public string Of(ReplayLine line, ReplayLabels labels)
    {
        RecordedCommand command = RecordedCommands.All.FirstOrDefault(c => c.Name == line.Do && Fits(c, line))
            ?? throw new InvalidDataException($"the prompt has no command {line.Do}");
        string who = command.IsPhone ? line.Text("number") : line.As;
        if (!IsWord(who))
            throw new InvalidDataException($"{line.Do} says not who does it");
        var words = new List<string> { who, command.Verb };
        foreach (RecordedArgument argument in command.Arguments)
        {
            if (Word(line, argument, labels) is not { Length: > 0 } word)
                continue;
            if (!argument.IsRest && argument.Kind != "unsaid" && !IsWord(word))
                throw new InvalidDataException($"{line.Do}: \"{word}\" cannot be {argument.Name}");
            words.Add(OneLine(word));
        }

        return string.Join(' ', words);
    }

    private static bool Fits(RecordedCommand command, ReplayLine line)
        => command.Fixed.Split('=') is not [var name, var value]
            ? command.Name != "chat.kick" || !IsOn(line.Members["ban"])
            : IsOn(line.Members[name]) == (value == "true");

    // What stands in a stranger's file becomes one word, or one text at the end, never another line.
    private static bool IsWord(string word) => word.Length > 0 && !word.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static bool IsOn(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool on) && on;

    private static string Plain(JsonNode? node) => node is JsonValue value ? value.TryGetValue(out string? text) ? text : value.ToString() : "";

    private string Word(ReplayLine line, RecordedArgument argument, ReplayLabels labels)
    {
        JsonNode? member = line.Members[argument.Name];
        switch (argument.Kind)
        {
            case "chat":
            case "to" when line.Text("chat").Length > 0:
                return labels.NameOf(line.Text("chat")) ?? throw new InvalidDataException($"{line.Do}: there is no chat {line.Text("chat")} yet");
            case "people" or "names":
                return string.Join(',', (member as JsonArray ?? []).Select(Plain));
            case "on":
                return member is null ? "" : IsOn(member) ? "on" : "off";
            case "remember":
                return member is null || IsOn(member) ? "" : "once";
            case "outcome":
                return Plain(member) == Delivered ? "off" : "on";
            case "which":
                return member is null ? Plain(line.Members["nth"]) : Plain(member);
            case "upload":
                return Unpack(line);
            case "unsaid":
                return argument.Name == "folder" ? folder : "";
            default:
                string word = Plain(member);
                return ReplayNumbers.IsNumber(argument.Name) && find(line.As) is { } client
                    ? ReplayNumbers.NumberOf(client, argument.Name, word)
                    : word;
        }
    }

    private string Unpack(ReplayLine line)
    {
        if (line.Members["upload"] is not JsonObject upload || Plain(upload["data"]) is not { Length: > 0 } data)
            throw new InvalidDataException($"{line.Do}: its file is not in the recording");

        // Only the last part of the name: a recording names no folders.
        string name = Path.GetFileName(Plain(upload["name"]).Replace('\\', '/'));
        bool isName = name.Length is > 0 and < 200 && name is not ("." or "..") && !name.Any(char.IsControl);
        string path = Path.Combine(folder, isName ? name : "file");
        try
        {
            File.WriteAllBytes(path, Convert.FromBase64String(data));
        }
        catch (FormatException)
        {
            throw new InvalidDataException($"{line.Do}: its file cannot be read");
        }

        return path;
    }
}
