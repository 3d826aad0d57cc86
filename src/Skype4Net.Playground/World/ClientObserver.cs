using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Playground.Programs;
using Skype4Net.Playground.State;

namespace Skype4Net.Playground.World;

/// <summary>
/// Notes what changes at one client, on the stack of whoever causes it, and reads it later: so a client never waits for the page, and of many changes
/// of one thing only the last is read.
/// </summary>
internal sealed class ClientObserver : IDisposable
{
    private const int MaxDialogs = 20;
    private readonly Lock _gate = new();
    private readonly List<IDisposable> _subscriptions = [];
    private readonly Queue<string> _dialogs = [];
    private readonly Dictionary<string, DateTimeOffset> _requests = [];
    private readonly MessageWindow _messages;
    private readonly TypingIndicators _typing;
    private readonly TimeProvider _time;
    private readonly Action _changed;
    private HashSet<string> _typists = [];
    private HashSet<ClientChange> _dirty = [new ClientChange(ClientPart.Everything, "")];
    private int _lastDialog;

    /// <param name="client">The client.</param>
    /// <param name="wire">Where its lines go.</param>
    /// <param name="typing">Who types to whom.</param>
    /// <param name="time">The clock of the page.</param>
    /// <param name="changed">Is told that there is something to read. Must not wait.</param>
    public ClientObserver(EmulatedClient client, Action<WireEntry> wire, TypingIndicators typing, TimeProvider time, Action changed)
    {
        Client = client;
        (_typing, _time, _changed) = (typing, time, changed);
        _messages = new MessageWindow(client.Handle);
        _subscriptions.Add(client.View.Changes.Subscribe(Note));
        _subscriptions.Add(client.View.Wire.Subscribe(wire));
        _subscriptions.Add(client.DialogOpened.Subscribe(OnDialog));
    }

    public EmulatedClient Client { get; }

    private string Me => Client.Handle;

    /// <summary>Reads what has changed since the last call.</summary>
    public void Collect(ThingStore store)
    {
        HashSet<ClientChange> dirty;
        HashSet<string> typists;
        lock (_gate)
        {
            (dirty, typists) = (_dirty, _typists);
            if (dirty.Count > 0)
                _dirty = [];
            if (typists.Count > 0)
                _typists = [];
        }

        if (typists.Count > 0)
            CollectTyping(store, typists);
        if (dirty.Count == 0)
            return;

        if (dirty.Any(c => c.Part == ClientPart.Everything))
        {
            CollectAll(store);
            return;
        }

        foreach (ClientChange change in dirty.OrderBy(c => c.Part))
            Collect(store, change);
        CollectAccount(store);
    }

    public void Dispose()
    {
        foreach (IDisposable subscription in _subscriptions)
            subscription.Dispose();
    }

    private void Note(ClientChange change)
    {
        lock (_gate)
            _dirty.Add(change);
        _changed();
    }

    /// <summary>Somebody types to this account, or has stopped.</summary>
    public void NoteTyping(string who)
    {
        lock (_gate)
            _typists.Add(who);
        _changed();
    }

    private void OnDialog(string command)
    {
        lock (_gate)
        {
            _dialogs.Enqueue(command);
            while (_dialogs.Count > MaxDialogs)
                _dialogs.Dequeue();
        }

        Note(new ClientChange(ClientPart.Account, ""));
    }

    private void Collect(ThingStore store, ClientChange change)
    {
        ClientView view = Client.View;
        string id = change.Id;
        switch (change.Part)
        {
            case ClientPart.Contact:
                Put(store, "contact", id, view.FindContact(id) is { } contact ? ThingWriter.Contact(Me, contact) : null);
                break;
            case ClientPart.Group:
                Put(store, "group", id, view.FindGroup(Number(id)) is { } group ? ThingWriter.Group(Me, group) : null);
                break;
            case ClientPart.Chat:
                Put(store, "chat", id, view.FindChat(id) is { } chat ? ConversationWriter.Chat(Me, chat, TypingIn(chat)) : null);
                break;
            case ClientPart.Message:
                MessageView? message = view.FindMessage(Number(id));
                _messages.Put(store, Number(id), message);

                // Who has said it types no longer.
                if (message is not null)
                    _typing.Set(Me, message.From, types: false);
                break;
            case ClientPart.Call:
                Put(store, "call", id, view.FindCall(Number(id)) is { } call ? ConversationWriter.Call(Me, call, _time.GetUtcNow()) : null);
                break;
            case ClientPart.Voicemail:
                Put(store, "voicemail", id, view.FindVoicemail(Number(id)) is { } voicemail ? ConversationWriter.Voicemail(Me, voicemail) : null);
                break;
            case ClientPart.Sms:
                Put(store, "sms", id, view.FindSms(Number(id)) is { } sms ? ConversationWriter.Sms(Me, sms) : null);
                break;
            case ClientPart.File:
                Put(store, "file", id, view.FindFile(Number(id)) is { } file ? ConversationWriter.File(Me, file) : null);
                break;
            case ClientPart.Program:
                ProgramView? program = view.FindProgram((int)Number(id));
                Put(store, "program", id, program is null ? null : ThingWriter.Program(Me, program, program.Name == OwnPrograms.PageName));
                break;
            case ClientPart.Request:
                CollectRequests(store);
                break;
            case ClientPart.PluginItem:
                CollectPluginItems(store);
                break;
            case ClientPart.Fault:
                store.Put("fault", Me, FaultSwitches.Write(Client.Faults));
                break;
        }
    }

    private void CollectAll(ThingStore store)
    {
        ClientView view = Client.View;
        DateTimeOffset now = _time.GetUtcNow();
        PutAll(store, "contact", view.Contacts.Select(c => (c.Handle, ThingWriter.Contact(Me, c))));
        PutAll(store, "group", view.Groups.Select(g => (Text(g.Id), ThingWriter.Group(Me, g))));
        IReadOnlyList<ChatView> chats = view.Chats;
        PutAll(store, "chat", chats.Select(c => (c.Name, ConversationWriter.Chat(Me, c, TypingIn(c)))));
        _messages.Clear(store);
        foreach (ChatView chat in chats)
        {
            foreach (MessageView message in view.GetMessages(chat.Name, MessageWindow.Size))
                _messages.Put(store, message.Id, message);
        }

        PutAll(store, "call", view.Calls.Reverse().Select(c => (Text(c.Id), ConversationWriter.Call(Me, c, now))));
        PutAll(store, "voicemail", view.Voicemails.Reverse().Select(v => (Text(v.Id), ConversationWriter.Voicemail(Me, v))));
        PutAll(store, "sms", view.Sms.Reverse().Select(s => (Text(s.Id), ConversationWriter.Sms(Me, s))));
        PutAll(store, "file", view.Files.Reverse().Select(f => (Text(f.Id), ConversationWriter.File(Me, f))));
        PutAll(store, "program", view.Programs.Select(p => (Text(p.Number), ThingWriter.Program(Me, p, p.Name == OwnPrograms.PageName))));
        CollectRequests(store);
        CollectPluginItems(store);
        store.Put("fault", Me, FaultSwitches.Write(Client.Faults));
        CollectAccount(store);
    }

    private void CollectAccount(ThingStore store)
    {
        store.Put("account", Me, ThingWriter.Account(Client.View.Account, _requests.Count));
        string[] dialogs;
        lock (_gate)
        {
            dialogs = [.. _dialogs];
            _dialogs.Clear();
        }

        foreach (string command in dialogs)
        {
            store.Put("dialog", $"{Me}/{++_lastDialog}", ThingWriter.Dialog(Me, command));
            store.Remove("dialog", $"{Me}/{_lastDialog - MaxDialogs}");
        }
    }

    private void CollectTyping(ThingStore store, HashSet<string> typists)
    {
        foreach (ChatView chat in Client.View.Chats.Where(c => typists.Contains(c.Partner)))
            store.Put("chat", $"{Me}/{chat.Name}", ConversationWriter.Chat(Me, chat, TypingIn(chat)));
    }

    private IReadOnlyList<string> TypingIn(ChatView chat) => chat.Partner.Length > 0 && _typing.IsTyping(Me, chat.Partner) ? [chat.Partner] : [];

    private void CollectRequests(ThingStore store)
    {
        IReadOnlyList<RequestView> requests = Client.View.Requests;
        string[] keys = [.. requests.Select(KeyOf)];
        foreach (string answered in _requests.Keys.Except(keys).ToArray())
            _requests.Remove(answered);
        foreach (string key in keys)
            _requests.TryAdd(key, _time.GetUtcNow());
        PutAll(store, "request", requests.Select(r => (KeyOf(r), ThingWriter.Request(Me, r, _requests[KeyOf(r)]))));
    }

    private static string KeyOf(RequestView request) => request.IsProgram ? Text(request.Program) : request.From;

    private void CollectPluginItems(ThingStore store)
        => PutAll(store, "item", Client.View.PluginItems.Select(i => ($"{Text(i.Program)}/{i.Id}", ThingWriter.PluginItem(Me, i))));

    private void PutAll(ThingStore store, string kind, IEnumerable<(string Id, byte[] Json)> things)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string id, byte[] json) in things)
        {
            keys.Add($"{Me}/{id}");
            store.Put(kind, $"{Me}/{id}", json);
        }

        foreach (string gone in store.KeysOf(kind).Where(k => k.StartsWith($"{Me}/", StringComparison.Ordinal) && !keys.Contains(k)).ToArray())
            store.Remove(kind, gone);
    }

    private void Put(ThingStore store, string kind, string id, byte[]? json)
    {
        if (json is null)
            store.Remove(kind, $"{Me}/{id}");
        else
            store.Put(kind, $"{Me}/{id}", json);
    }

    private static long Number(string id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
