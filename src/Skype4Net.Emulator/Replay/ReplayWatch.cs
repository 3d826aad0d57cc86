using System.Text.Json.Nodes;

namespace Skype4Net.Emulator.Replay;

/// <summary>Sees what happens at clients, as lines that were seen: for a recorder that writes them, and a player that compares them.</summary>
internal sealed class ReplayWatch : IDisposable
{
    private readonly ReplayLabels _labels;
    private readonly Action<ReplayLine> _seen;
    private readonly List<IDisposable> _watches = [];

    /// <param name="clients">The clients.</param>
    /// <param name="labels">The labels of chats and calls.</param>
    /// <param name="seen">Takes each line, without a time; on the stack of whoever caused it.</param>
    public ReplayWatch(IEnumerable<EmulatedClient> clients, ReplayLabels labels, Action<ReplayLine> seen)
    {
        (_labels, _seen) = (labels, seen);
        foreach (EmulatedClient client in clients)
            Watch(client);
    }

    public void Dispose()
    {
        foreach (IDisposable watch in _watches)
            watch.Dispose();
    }

    private void Watch(EmulatedClient client)
    {
        On(client.MessageReceived, entry => Saw("message", client, new()
        {
            ["from"] = entry.From,
            ["chat"] = _labels.Of('c', entry.Chat.Name),
            ["type"] = entry.Type == ChatMessageType.Said ? null : Word(entry.Type.ToString()),
            ["text"] = entry.Text,
        }));
        On(client.CallChanged, call => Saw("call", client, new()
        {
            ["call"] = _labels.Of('k', $"{client.Handle}/{call.Id}"),
            ["partner"] = call.Partner,
            ["status"] = Word(call.Status.ToString()),
        }));
        On(client.FileChanged, file => Saw("file", client, new()
        {
            ["file"] = _labels.Of('f', $"{client.Handle}/{file.Id}"),
            ["partner"] = file.Partner,
            ["name"] = file.Name,
            ["status"] = Word(file.Status.ToString()),
        }));
        On(client.ContactRequests, request => Saw("request", client, new() { ["from"] = request.From, ["text"] = request.Text }));
    }

    private void Saw(string what, EmulatedClient client, JsonObject members)
    {
        var line = new JsonObject { ["saw"] = what, ["as"] = client.Handle };
        foreach ((string name, JsonNode? value) in members)
        {
            if (value is not null)
                line[name] = value.DeepClone();
        }

        _seen(new ReplayLine(line));
    }

    private void On<T>(IObservable<T> source, Action<T> notify) => _watches.Add(source.Subscribe(notify));

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
