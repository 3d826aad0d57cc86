using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Replay;
using Skype4Net.Playground.Commands;
using Skype4Net.Playground.Files;

namespace Skype4Net.Playground.Replay;

/// <summary>
/// Records what is done in the page and what is seen, with labels for names that are other ones in each run. Only touched by the queue.
/// </summary>
internal sealed class CommandRecorder : IDisposable
{
    private const int MaxUploadBytes = 256 * 1024;

    // What is local to a run and has no label: the current call, the latest file are meant without it; secrets are in no file.
    private static readonly string[] s_leftOut = ["do", "id", "as", "call", "file", "password"];
    private readonly ReplayRecorder _recorder;
    private readonly SkypeNetwork _network;
    private readonly RunFolder _files;

    public CommandRecorder(SkypeNetwork network, RunFolder files, TimeProvider time)
    {
        (_network, _files) = (network, files);
        Lines = new RecentLines(time);
        _recorder = new ReplayRecorder(network.Clients, world: null, Lines, time);
    }

    public RecentLines Lines { get; }

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
            "message.say" or "message.emote" => _recorder.Labels.Reserve('m'),
            "chat.create" => _recorder.Labels.Reserve('c'),
            _ => "",
        };
        if (label.Length > 0)
            members["is"] = label;
        _recorder.Do(entry.Name, account, members);
        return label;
    }

    /// <summary>Ties a label to what was made.</summary>
    public void End(string label, JsonElement arguments, CommandOutcome outcome)
    {
        if (label.Length > 0 && NameOf(arguments, outcome) is { } made)
            _recorder.Labels.Bind(label, made);
    }

    /// <summary>The name, as labels stand for it, of what a command has made; null for nothing.</summary>
    public static string? NameOf(JsonElement arguments, CommandOutcome outcome)
    {
        if (!outcome.IsDone || JsonNode.Parse(outcome.WriteValue()) is not JsonObject value)
            return null;
        return value["message"] is { } message ? $"{arguments.GetProperty("as").GetString()}/{message}" : (string?)value["chat"];
    }

    public void Dispose()
    {
        _recorder.Dispose();
        Lines.Dispose();
    }

    private JsonNode? Labelled(string account, JsonProperty argument)
    {
        string text = argument.Value.ValueKind == JsonValueKind.String ? argument.Value.GetString()! : argument.Value.GetRawText();
        return argument.Name switch
        {
            "chat" => _recorder.Labels.Of('c', text),
            "message" => _recorder.Labels.Of('m', $"{account}/{text}"),
            "upload" => Upload(text),
            var number when ReplayNumbers.IsNumber(number) && _network.Find(account) is { } client => ReplayNumbers.LabelOf(client, number, text),
            _ => JsonNode.Parse(argument.Value.GetRawText()),
        };
    }

    // A small file travels inside; a larger one is named as missing.
    private JsonObject Upload(string upload)
    {
        string? path = _files.PathOf(upload);
        var file = new JsonObject { ["name"] = path is null ? upload : Path.GetFileName(path) };
        if (path is not null && new FileInfo(path) is { Exists: true, Length: <= MaxUploadBytes })
            file["data"] = Convert.ToBase64String(File.ReadAllBytes(path));
        return file;
    }

    /// <summary>The name under which a recording of now is saved.</summary>
    public static string FileName(string world, DateTimeOffset now)
    {
        string name = Path.GetFileNameWithoutExtension(world) is { Length: > 0 } given ? given : "playground";
        return string.Create(CultureInfo.InvariantCulture, $"{name}-{now.UtcDateTime:yyyyMMdd-HHmmss}{ReplayFile.Extension}");
    }
}
