using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Rooms;

/// <summary>The ids that rooms gave to the last messages in them, by which their writers take them back.</summary>
internal sealed class RoomMessageIds
{
    private const int Capacity = 10_000;
    private readonly BoundedTable<(Jid Room, string Id), (MessageKey Key, Identity From)> _byId = new(Capacity);
    private readonly BoundedTable<(Jid Room, MessageKey Key), string> _byKey = new(Capacity);

    /// <summary>Something was said; nothing for a room that gives no ids.</summary>
    public void Add(Jid room, string id, MessageKey key, Identity from)
    {
        if (id.Length == 0)
            return;
        _byId.Set((room, id), (key, from));
        _byKey.Set((room, key), id);
    }

    /// <summary>The message of somebody that has an id; null for another's, and for one that is not known any more.</summary>
    public MessageKey? Find(Jid room, string id, Identity from)
        => _byId.TryGet((room, id), out (MessageKey Key, Identity From) found) && found.From == from ? found.Key : null;

    /// <summary>The id of a message; null for one that is not known any more.</summary>
    public string? Find(Jid room, MessageKey key) => _byKey.TryGet((room, key), out string? id) ? id : null;
}
