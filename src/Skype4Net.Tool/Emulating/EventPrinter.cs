using Skype4Net.Emulator;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Emulating;

/// <summary>Prints what happens in a world as it happens.</summary>
internal sealed class EventPrinter : IDisposable
{
    private readonly ResultWriter _results;
    private readonly List<IDisposable> _watches = [];

    public EventPrinter(World world, ResultWriter results)
    {
        _results = results;
        Watch(world);
    }

    /// <summary>Prints what happens at one client that belongs to no world. At its prompt no account is named, as there is only one.</summary>
    public EventPrinter(EmulatedClient client, ResultWriter results)
    {
        _results = results;
        WatchPrograms(client);
        On(client.ContactRequests, request => PrintContactRequest(client, request, ""));
        WatchPeople(client);
    }

    /// <summary>Watches another world instead.</summary>
    public void Watch(World world)
    {
        Dispose();
        _watches.Clear();
        foreach (EmulatedClient client in world.Clients)
            Watch(client);
    }

    public void Print(string what, EmulatedClient? who, string text)
        => _results.Line(
            new HappenedRow(what, who?.Handle, text),
            ToolJson.Readable.HappenedRow,
            r => r.Who is null ? r.Text : $"[{r.Who}] {SafeText.OneLine(r.Text)}");

    public void Dispose()
    {
        foreach (IDisposable watch in _watches)
            watch.Dispose();
    }

    private void Watch(EmulatedClient client)
    {
        WatchPrograms(client);
        On(client.PermissionRequests, request => Print(
            "permission", client, $"\"{request.ApplicationName}\" asks to be let in: {client.Handle} allow, or {client.Handle} refuse"));
        On(client.ContactRequests, request => PrintContactRequest(client, request, $"{client.Handle} "));
        WatchPeople(client);
    }

    private void WatchPrograms(EmulatedClient client)
    {
        On(client.ProgramAttached, p => Print("attached", client, $"\"{p.Name}\" is attached over {p.Transport}"));
        On(client.ProgramLeft, p => Print("left", client, $"\"{p.Name}\" has left, over {p.Transport}"));
    }

    private void WatchPeople(EmulatedClient client)
    {
        On(client.MessageReceived, said => Print("heard", client, said.Type == ChatMessageType.Said ? $"{said}" : $"({said.Type}) {said}"));
        On(client.CallChanged, call => Print("call", client, $"{call}"));
        On(client.FileChanged, file => PrintFile(client, file));
        On(client.DialogOpened, dialog => Print("dialog", client, dialog));
    }

    private void PrintContactRequest(EmulatedClient client, ContactRequest request, string actor)
    {
        string text = request.Text.Length > 0 ? $" ({request.Text})" : "", from = request.From;
        Print("contact", client, $"{from} asks to be a contact: {actor}accept {from}, or {actor}decline {from}{text}");
    }

    private void PrintFile(EmulatedClient client, EmulatedFile file)
    {
        string direction = file.Type == FileTransferType.Incoming ? "from" : "to";
        Print("file", client, $"file {file.Name} {direction} {file.Partner}: {file.Status}");
    }

    private void On<T>(IObservable<T> source, Action<T> notify) => _watches.Add(source.Subscribe(notify));
}
