using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Skype4Net.Emulator.Network;

/// <summary>The dialogs and rooms of the network in memory, and their names.</summary>
/// <param name="network">The network, under whose lock all is touched.</param>
/// <param name="seed">What the names are made from.</param>
internal sealed class MemoryConversations(InMemoryNetwork network, int seed)
{
    private const string RoomCounter = "rooms";
    private readonly Dictionary<(Identity Opener, Identity Other), ConversationKey> _dialogs = [];
    private readonly Dictionary<ConversationKey, (Identity Opener, Identity Other)> _inDialog = [];
    private readonly Dictionary<ConversationKey, RoomState> _roomStates = [];
    private readonly Dictionary<string, ConversationKey> _invitations = new(StringComparer.Ordinal);
    private long _rooms;

    public IReadOnlyDictionary<ConversationKey, RoomState> Rooms => _roomStates;

    /// <summary>What must be said to join a room; it leaves the network by nobody.</summary>
    public Dictionary<ConversationKey, string> Passwords { get; } = [];

    /// <summary>The dialog of two, which the first one opens if there is none.</summary>
    public ConversationKey DialogOf(Identity opener, Identity other)
    {
        lock (network.Gate)
        {
            if (_dialogs.TryGetValue((opener, other), out ConversationKey known) || _dialogs.TryGetValue((other, opener), out known))
                return known;
            var key = new ConversationKey($"#{opener.Value}/${other.Value};{Hex($"{opener.Value}/{other.Value}")}");
            _dialogs.Add((opener, other), key);
            _inDialog.Add(key, (opener, other));
            network.Records.Put(key, new StoredDialog(opener, other));
            return key;
        }
    }

    /// <summary>The other one in a dialog; null for somebody who is not in it. Under the lock.</summary>
    public Identity? PartnerIn(ConversationKey dialog, Identity who)
        => !_inDialog.TryGetValue(dialog, out (Identity Opener, Identity Other) both) ? null
            : both.Opener == who ? both.Other
            : both.Other == who ? both.Opener
            : null;

    public ConversationKey NewRoom(Identity creator)
    {
        lock (network.Gate)
        {
            string number = string.Create(CultureInfo.InvariantCulture, $"room {++_rooms}");
            network.Records.PutCounter(RoomCounter, _rooms);
            return new ConversationKey($"#{creator.Value}/${Hex(number)}");
        }
    }

    /// <summary>The text by which others join a room; it leads there from now on.</summary>
    public string InvitationTo(ConversationKey room)
    {
        lock (network.Gate)
        {
            string invitation = Hex("blob " + room.Value);
            _invitations[invitation] = room;
            network.Records.PutInvitation(invitation, room);
            return invitation;
        }
    }

    public ConversationKey? ParseInvitation(string invitation)
    {
        lock (network.Gate)
            return _invitations.TryGetValue(invitation, out ConversationKey room) ? room : null;
    }

    /// <summary>Reads what was kept. Under the lock.</summary>
    public void Load()
    {
        foreach ((ConversationKey key, StoredDialog dialog) in network.Records.Dialogs)
        {
            _dialogs[(dialog.Opener, dialog.Other)] = key;
            _inDialog[key] = (dialog.Opener, dialog.Other);
        }

        foreach (StoredRoom stored in network.Records.Rooms)
        {
            _roomStates[stored.Room.Key] = stored.Room;
            if (stored.Password.Length > 0)
                Passwords[stored.Room.Key] = stored.Password;
        }

        foreach ((string invitation, ConversationKey room) in network.Records.Invitations)
            _invitations[invitation] = room;
        _rooms = network.Records.Counter(RoomCounter);
    }

    /// <summary>A room is new, or has changed. Under the lock.</summary>
    public void Set(RoomState room)
    {
        _roomStates[room.Key] = room;
        network.Records.Put(new StoredRoom(room, Passwords.GetValueOrDefault(room.Key, "")));
    }

    private string Hex(string text)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed} {text}")))
            .AsSpan(0, 8));
}
