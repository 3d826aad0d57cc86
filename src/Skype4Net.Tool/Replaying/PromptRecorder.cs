using System.Globalization;
using System.Text.Json.Nodes;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Replay;

namespace Skype4Net.Tool.Replaying;

/// <summary>Records lines of the prompt as commands, with labels for names that are other ones in each run.</summary>
/// <param name="recorder">The recording.</param>
/// <param name="find">Finds the client of an account; null where there is none.</param>
internal sealed class PromptRecorder(ReplayRecorder recorder, Func<string, EmulatedClient?> find)
{
    /// <summary>The largest file that travels inside a recording; larger ones are named as missing.</summary>
    public const int MaxUploadBytes = 256 * 1024;

    /// <summary>Records a command that is about to be done.</summary>
    /// <param name="who">The account, or the number of a telephone.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="rest">What follows it.</param>
    /// <param name="message">Client and number of the message that is edited or deleted; empty for other verbs.</param>
    /// <returns>The label of what the command will make; empty for most.</returns>
    public string Begin(string who, string verb, string rest, string message)
    {
        bool isPhone = who.StartsWith('+');
        if (RecordedCommands.All.FirstOrDefault(c => c.IsPhone == isPhone && c.Begins(verb, rest)) is not { } command)
            return "";
        if (command.Verb.Contains(' ', StringComparison.Ordinal))
            rest = After(rest, rest.IndexOf(' ', StringComparison.Ordinal));
        var members = new JsonObject();
        if (isPhone)
            members["number"] = who;
        if (message.Length > 0)
            members["message"] = recorder.Labels.Of('m', message);
        foreach (RecordedArgument argument in command.Arguments)
        {
            if (rest.Length == 0 && argument.Kind is not ("on" or "remember" or "outcome"))
                break;
            int blank = argument.IsRest ? -1 : rest.IndexOf(' ', StringComparison.Ordinal);
            Add(members, who, argument, blank < 0 ? rest : rest[..blank]);
            rest = After(rest, blank);
        }

        if (command.Fixed.Split('=') is [var name, var value])
            members[name] = value == "true";
        char made = command.Name switch { "message.say" or "message.emote" => 'm', "chat.create" => 'c', _ => ' ' };
        string label = made == ' ' ? "" : recorder.Labels.Reserve(made);
        if (label.Length > 0)
            members["is"] = label;
        recorder.Do(command.Name, isPhone ? "" : who, members);
        return label;
    }

    /// <summary>Ties a label to what was made.</summary>
    public void End(string label, string made) => recorder.Labels.Bind(label, made);

    private static string After(string rest, int blank) => blank < 0 ? "" : rest[(blank + 1)..].Trim();

    private void Add(JsonObject members, string who, RecordedArgument argument, string word)
    {
        switch (argument.Kind)
        {
            case "to" when word.StartsWith('#'):
            case "chat":
                members["chat"] = recorder.Labels.Of('c', word);
                break;
            case "people" or "names":
                members[argument.Name] = new JsonArray([.. word.Split(',', StringSplitOptions.TrimEntries).Select(p => (JsonNode)p)]);
                break;
            case "on":
                members[argument.Name] = word is "" or "on";
                break;
            case "remember":
                members[argument.Name] = word != "once";
                break;
            case "outcome":
                members[argument.Name] = word == "off" ? RecordedLine.Delivered : RecordedLine.NotDelivered;
                break;
            case "which" when int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number):
                members["nth"] = number;
                break;
            case "upload":
                members[argument.Name] = Upload(word);
                break;
            case "unsaid":
                break;
            default:
                members[argument.Name] = ReplayNumbers.IsNumber(argument.Name) && find(who) is { } client
                    ? ReplayNumbers.LabelOf(client, argument.Name, word)
                    : word;
                break;
        }
    }

    private static JsonObject Upload(string path)
    {
        var file = new FileInfo(path);
        var upload = new JsonObject { ["name"] = file.Name };
        if (file.Exists && file.Length <= MaxUploadBytes)
            upload["data"] = Convert.ToBase64String(File.ReadAllBytes(path));
        return upload;
    }
}
