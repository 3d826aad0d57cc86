using System.Text.Json;
using System.Text.Json.Nodes;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Replay;
using Skype4Net.Playground.Commands;

namespace Skype4Net.Playground.Replay;

/// <summary>Records the commands of the page, or of the prompt, with labels for names that are other ones in each run.</summary>
/// <param name="recorder">The recording.</param>
/// <param name="world">The world of the commands.</param>
internal sealed class CommandRecorder(ReplayRecorder recorder, ICommandWorld world)
{
    /// <summary>The largest file that travels inside a recording; larger ones are named as missing.</summary>
    public const int MaxUploadBytes = 256 * 1024;

    // What is local to a run and has no label: the current call, the latest file are meant without it; secrets and folders are in no file.
    private static readonly string[] s_leftOut = ["do", "id", "as", "call", "file", "password", "folder"];

    /// <summary>Records a command that is about to be done. Returns the label of what it makes; empty for most.</summary>
    public string Begin(CommandEntry entry, JsonElement arguments)
    {
        if (!entry.IsRecorded)
            return "";
        string account = arguments.TryGetProperty("as", out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        var members = new JsonObject();
        foreach (JsonProperty argument in arguments.EnumerateObject())
        {
            if (!s_leftOut.Contains(argument.Name))
                members[argument.Name] = Labelled(account, argument);
        }

        string label = entry.Name switch
        {
            "message.say" or "message.emote" => recorder.Labels.Reserve('m'),
            "chat.create" => recorder.Labels.Reserve('c'),
            _ => "",
        };
        if (label.Length > 0)
            members["is"] = label;
        recorder.Do(entry.Name, account, members);
        return label;
    }

    /// <summary>Ties a label to what was made.</summary>
    public void End(string label, JsonElement arguments, CommandOutcome outcome)
    {
        if (label.Length > 0 && NameOf(arguments, outcome) is { } made)
            recorder.Labels.Bind(label, made);
    }

    /// <summary>The name, as labels stand for it, of what a command has made; null for nothing.</summary>
    public static string? NameOf(JsonElement arguments, CommandOutcome outcome)
    {
        if (!outcome.IsDone || JsonNode.Parse(outcome.WriteValue()) is not JsonObject value)
            return null;
        return value["message"] is { } message ? $"{arguments.GetProperty("as").GetString()}/{message}" : (string?)value["chat"];
    }

    private JsonNode? Labelled(string account, JsonProperty argument)
    {
        string text = argument.Value.ValueKind == JsonValueKind.String ? argument.Value.GetString()! : argument.Value.GetRawText();
        return argument.Name switch
        {
            "chat" => recorder.Labels.Of('c', text),
            "message" => recorder.Labels.Of('m', $"{account}/{text}"),
            "upload" => Upload(text),
            var number when ReplayNumbers.IsNumber(number) && world.Network.Find(account) is { } client
                => ReplayNumbers.LabelOf(client, number, text),
            _ => JsonNode.Parse(argument.Value.GetRawText()),
        };
    }

    // A small file travels inside; a larger one is named as missing.
    private JsonObject Upload(string upload)
    {
        string? path = world.PathOf(upload);
        var file = new JsonObject { ["name"] = path is null ? upload : Path.GetFileName(path) };
        if (path is not null && new FileInfo(path) is { Exists: true, Length: <= MaxUploadBytes })
            file["data"] = Convert.ToBase64String(File.ReadAllBytes(path));
        return file;
    }
}
