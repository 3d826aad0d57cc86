using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Chats;

/// <summary>The chats and messages that one installation of a client keeps.</summary>
internal sealed class ChatStore(IdSequence ids)
{
    private readonly Dictionary<(ConversationKey, MessageKey), MessageRecord> _byKey = [];

    public Dictionary<string, ChatRecord> Chats { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<long, MessageRecord> Messages { get; } = [];

    public Dictionary<long, MemberRecord> Members { get; } = [];

    /// <summary>The message that the network knows by these keys. Doubles are found by that.</summary>
    public MessageRecord? Find(ConversationKey conversation, MessageKey key) => _byKey.GetValueOrDefault((conversation, key));

    public MessageRecord Add(ChatRecord chat, NetworkMessage message, ChatMessageStatus status)
    {
        var record = new MessageRecord(ids.Next(), chat, message) { Status = status };
        Messages.Add(record.Id, record);
        _byKey.Add((message.Conversation, message.Key), record);
        chat.Messages.Add(record);
        return record;
    }

    /// <summary>Adds a message that only those find who know its number.</summary>
    public MessageRecord AddHidden(ChatRecord chat, NetworkMessage message)
    {
        var record = new MessageRecord(ids.Next(), chat, message) { IsHidden = true };
        Messages.Add(record.Id, record);
        return record;
    }

    /// <summary>The member object of somebody in a chat; made when there is none.</summary>
    public MemberRecord Member(ChatRecord chat, Identity who)
    {
        if (!chat.MemberObjects.TryGetValue(who, out MemberRecord? member))
        {
            member = new MemberRecord(ids.Next(), chat, who);
            chat.MemberObjects.Add(who, member);
            Members.Add(member.Id, member);
        }

        return member;
    }

    /// <summary>Removes all messages; the chats stay.</summary>
    public void ClearMessages()
    {
        Messages.Clear();
        _byKey.Clear();
        foreach (ChatRecord chat in Chats.Values)
        {
            chat.Messages.Clear();
            chat.Opening = null;
            chat.ForgottenMessages = 0;
        }
    }
}
