using Skype4Net.Emulator;
using Skype4Net.Playground.State;
using Skype4Net.Playground.Wire;

namespace Skype4Net.Playground.World;

/// <summary>Watches a world: its clients as they come, its telephones, and all lines of the wire.</summary>
internal sealed class WorldObserver : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<EmulatedClient, ClientObserver> _clients = [];
    private readonly HashSet<EmulatedPhone> _phones = [];
    private readonly HashSet<EmulatedPhone> _dirtyPhones = [];
    private readonly WireRing _wire;
    private readonly TimeProvider _time;
    private readonly Action _changed;

    public WorldObserver(SkypeNetwork network, WireRing wire, TimeProvider time, Action changed)
    {
        Network = network;
        Typing = new TypingIndicators(time, OnTyping);
        (_wire, _time, _changed) = (wire, time, changed);
        network.Changed += changed;
        LookForNew();
    }

    public SkypeNetwork Network { get; }

    /// <summary>Who types to whom.</summary>
    public TypingIndicators Typing { get; }

    /// <summary>The observer of a client that was there at the last <see cref="Collect"/>.</summary>
    public ClientObserver? Find(EmulatedClient client)
    {
        lock (_gate)
            return _clients.GetValueOrDefault(client);
    }

    /// <summary>Reads what has changed since the last call.</summary>
    public void Collect(ThingStore store)
    {
        LookForNew();
        ClientObserver[] clients;
        EmulatedPhone[] phones;
        lock (_gate)
        {
            clients = [.. _clients.Values];
            phones = [.. _dirtyPhones];
            _dirtyPhones.Clear();
        }

        foreach (ClientObserver client in clients)
            client.Collect(store);
        foreach (EmulatedPhone phone in phones)
            store.Put("phone", phone.Number, ThingWriter.Phone(phone));
    }

    public void Dispose()
    {
        Network.Changed -= _changed;
        Typing.Dispose();
        lock (_gate)
        {
            foreach (ClientObserver client in _clients.Values)
                client.Dispose();
        }
    }

    private void LookForNew()
    {
        foreach (EmulatedClient client in Network.Clients)
        {
            lock (_gate)
            {
                if (_clients.ContainsKey(client))
                    continue;
                _clients.Add(client, new ClientObserver(client, entry => OnWire(client, entry), Typing, _time, _changed));
            }
        }

        foreach (EmulatedPhone phone in Network.Phones)
        {
            lock (_gate)
            {
                if (!_phones.Add(phone))
                    continue;
                _dirtyPhones.Add(phone);
            }

            phone.Changed += () => OnPhone(phone);
        }
    }

    private void OnWire(EmulatedClient client, WireEntry entry)
    {
        _wire.Add(client.Handle, entry);
        if (!entry.IsFromProgram)
            Typing.OnLine(client.Handle, entry.Text);
        _changed();
    }

    private void OnTyping(string account, string who)
    {
        ClientObserver[] seeing;
        lock (_gate)
            seeing = [.. _clients.Values.Where(c => c.Client.Handle.Equals(account, StringComparison.OrdinalIgnoreCase))];
        foreach (ClientObserver client in seeing)
            client.NoteTyping(who);
    }

    private void OnPhone(EmulatedPhone phone)
    {
        lock (_gate)
            _dirtyPhones.Add(phone);
        _changed();
    }
}
