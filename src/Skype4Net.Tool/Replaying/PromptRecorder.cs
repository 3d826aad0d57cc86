using System.Text.Json.Nodes;
using Skype4Net.Emulator.Replay;

namespace Skype4Net.Tool.Replaying;

/// <summary>Records lines of the prompt as commands, with labels for names that are other ones in each run.</summary>
/// <param name="recorder">The recording.</param>
internal sealed class PromptRecorder(ReplayRecorder recorder)
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
        IEnumerable<RecordedCommand> all = RecordedCommands.All.Where(c => c.IsPhone == isPhone);
        if (all.FirstOrDefault(c => c.Verb.Equals(verb, StringComparison.OrdinalIgnoreCase)) is not { } command)
            return "";
        var members = new JsonObject();
        if (isPhone)
            members["number"] = who;
        if (message.Length > 0)
            members["message"] = recorder.Labels.Of('m', message);
        foreach (string argument in command.Arguments)
        {
            if (rest.Length == 0)
                break;
            int blank = argument == "text" || argument == "upload" ? -1 : rest.IndexOf(' ', StringComparison.Ordinal);
            string word = blank < 0 ? rest : rest[..blank];
            rest = blank < 0 ? "" : rest[(blank + 1)..].Trim();
            Add(members, argument, word);
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

    private void Add(JsonObject members, string argument, string word)
    {
        switch (argument)
        {
            case "to" when word.StartsWith('#'):
            case "chat":
                members["chat"] = recorder.Labels.Of('c', word);
                break;
            case "people":
                members["who"] = new JsonArray([.. word.Split(',').Select(p => (JsonNode)p)]);
                break;
            case "on":
                members["on"] = word == "on";
                break;
            case "remember":
                members["remember"] = word != "once";
                break;
            case "upload":
                members["upload"] = Upload(word);
                break;
            case "folder" or "password":
                // No line has a path of this machine, or a secret.
                break;
            default:
                members[argument] = word;
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
