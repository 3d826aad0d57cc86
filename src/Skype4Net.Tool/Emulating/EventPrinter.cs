using Skype4Net.Emulator;
using Skype4Net.Tool.Output;

namespace Skype4Net.Tool.Emulating;

/// <summary>Prints what happens in a world as it happens.</summary>
internal sealed class EventPrinter : IDisposable
{
    private readonly ResultWriter _results;
    private readonly List<IDisposable> _watches = [];

    public EventPrinter(World world, ResultWriter results, Action<EmulatedClient, PermissionRequest> asked)
    {
        _results = results;
        foreach (EmulatedClient client in world.Clients)
            Watch(client, asked);
    }

    public void Print(string what, EmulatedClient? who, string text)
        => _results.Line(new HappenedRow(what, who?.Handle, text), ToolJson.Readable.HappenedRow, r => r.Who is null ? r.Text : $"[{r.Who}] {r.Text}");

    public void Dispose()
    {
        foreach (IDisposable watch in _watches)
            watch.Dispose();
    }

    private void Watch(EmulatedClient client, Action<EmulatedClient, PermissionRequest> asked)
    {
        On(client.MessageReceived, said => Print("heard", client, said.Type == ChatMessageType.Said ? $"{said}" : $"({said.Type}) {said}"));
        On(client.ProgramAttached, p => Print("attached", client, $"\"{p.Name}\" is attached over {p.Transport}"));
        On(client.ProgramLeft, p => Print("left", client, $"\"{p.Name}\" has left, over {p.Transport}"));
        On(client.PermissionRequests, request =>
        {
            asked(client, request);
            Print("permission", client, $"\"{request.ApplicationName}\" asks to be let in: {client.Handle} allow, or {client.Handle} refuse");
        });
        On(client.ContactRequests, r => Print("contact", client, $"{r.From} asks to be a contact: {client.Handle} accept {r.From}, or {client.Handle} decline {r.From}{(r.Text.Length > 0 ? $" ({r.Text})" : "")}"));
        On(client.CallChanged, call => Print("call", client, $"{call}"));
        On(client.FileChanged, file => Print("file", client, $"file {file.Name} {(file.Type == FileTransferType.Incoming ? "from" : "to")} {file.Partner}: {file.Status}"));
        On(client.DialogOpened, dialog => Print("dialog", client, dialog));
    }

    private void On<T>(IObservable<T> source, Action<T> notify) => _watches.Add(source.Subscribe(notify));
}
