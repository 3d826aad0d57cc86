using System.Security.Cryptography;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Rooms;

/// <summary>The rooms of an account, and their keys.</summary>
internal sealed class RoomBook
{
    private const int RandomBytes = 10;
    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, RoomView> _rooms = [];
    private readonly Jid _account;
    private string _service;

    public RoomBook(Jid account, string? service, IReadOnlyCollection<SavedRoom> saved)
    {
        _account = account;
        // The usual name, until the server has said how its service is called.
        _service = service ?? $"conference.{account.Domain}";
        foreach (SavedRoom room in saved)
            Add(new ConversationKey(room.Key), room.Address, room.Nickname, room.Password, room.CreatedAt).FirstCursor = room.FirstCursor;
    }

    /// <summary>What the next session must know.</summary>
    public IReadOnlyCollection<SavedRoom> Saved
    {
        get
        {
            lock (_gate)
                return [.. _rooms.Values.Where(r => r.IsMine)
                    .Select(r => new SavedRoom(r.Key.Value, r.Address, r.Nickname, r.Password, r.CreatedAt, r.FirstCursor))];
        }
    }

    /// <summary>All that are known.</summary>
    public IReadOnlyList<RoomView> All
    {
        get
        {
            lock (_gate)
                return [.. _rooms.Values];
        }
    }

    /// <summary>The name that we have in rooms, unless somebody has it there.</summary>
    public string Nickname => _account.Local;

    /// <summary>Where new rooms are made.</summary>
    public void SetService(string service)
    {
        lock (_gate)
            _service = service;
    }

    /// <summary>A key that no room has.</summary>
    public ConversationKey NewKey()
    {
        string name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        lock (_gate)
            return ConversationKeys.OfRoom(Jid.Parse($"{name}@{_service}"));
    }

    /// <summary>The address for a room that we make. The key's own, unless it was chosen before the service was known.</summary>
    public Jid NewAddress(ConversationKey key)
    {
        Jid named = ConversationKeys.ParseRoom(key.Value) ?? throw new XmppStanzaException("item-not-found", "cancel", "The key is no room's.");
        lock (_gate)
            return Jid.Parse($"{named.Local}@{_service}");
    }

    public string InvitationTo(ConversationKey key) => Find(key) is { } room ? ConversationKeys.OfRoom(room.Address).Value : key.Value;

    public ConversationKey KeyOf(Jid address) => Find(address)?.Key ?? ConversationKeys.OfRoom(address.Bare);

    public RoomView? Find(ConversationKey key)
    {
        lock (_gate)
            return _rooms.GetValueOrDefault(key);
    }

    public RoomView? Find(Jid address)
    {
        lock (_gate)
            return _rooms.Values.FirstOrDefault(r => r.Address == address.Bare);
    }

    /// <summary>A room that we enter; the one that is known already stays.</summary>
    public RoomView Add(ConversationKey key, Jid address, string nickname, string password, DateTimeOffset at)
    {
        lock (_gate)
        {
            if (!_rooms.TryGetValue(key, out RoomView? room))
                _rooms[key] = room = new RoomView(key, address, nickname, at);
            if (password.Length > 0)
                room.Password = password;
            return room;
        }
    }

    public void Remove(ConversationKey key)
    {
        lock (_gate)
            _rooms.Remove(key);
    }
}
