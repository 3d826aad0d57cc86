using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Messages;

/// <summary>The last keys of messages whose ids alone do not say which is meant, so that their corrections find them.</summary>
internal sealed class MessageIds
{
    private const int Capacity = 5000;
    private readonly BoundedTable<(Identity From, string Id), MessageKey> _keys = new(Capacity);

    /// <summary>The key of a message that came, remembered for its corrections.</summary>
    public MessageKey Add(Identity from, string id, string place)
    {
        MessageKey key = MessageKeys.Of(from, id, place);
        if (id.Length > 0 && !MessageKeys.IsUnique(id))
            _keys.Set((from, id), key);
        return key;
    }

    /// <summary>The key of the message that its sender means by an id; null when it is not known any more.</summary>
    public MessageKey? Find(Identity from, string id)
    {
        if (MessageKeys.IsUnique(id))
            return MessageKeys.Of(from, id, "");
        return _keys.TryGet((from, id), out MessageKey key) ? key : null;
    }
}
