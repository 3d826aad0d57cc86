using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Messages;

/// <summary>The last keys of messages whose ids alone do not say which is meant, so that their corrections find them.</summary>
internal sealed class MessageIds
{
    private const int Capacity = 5000;
    private readonly Lock _gate = new();
    private readonly Dictionary<(Identity From, string Id), MessageKey> _keys = [];
    private readonly Queue<(Identity From, string Id)> _order = [];

    /// <summary>The key of a message that came, remembered for its corrections.</summary>
    public MessageKey Add(Identity from, string id, string place)
    {
        MessageKey key = MessageKeys.Of(from, id, place);
        if (id.Length == 0 || MessageKeys.IsUnique(id))
            return key;
        lock (_gate)
        {
            if (!_keys.ContainsKey((from, id)))
            {
                if (_order.Count == Capacity)
                    _keys.Remove(_order.Dequeue());
                _order.Enqueue((from, id));
            }

            _keys[(from, id)] = key;
        }

        return key;
    }

    /// <summary>The key of the message that its sender means by an id; null when it is not known any more.</summary>
    public MessageKey? Find(Identity from, string id)
    {
        if (MessageKeys.IsUnique(id))
            return MessageKeys.Of(from, id, "");
        lock (_gate)
            return _keys.TryGetValue((from, id), out MessageKey key) ? key : null;
    }
}
