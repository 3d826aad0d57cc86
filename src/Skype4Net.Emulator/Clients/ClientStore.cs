using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Clients;

/// <summary>What one Skype installation keeps: numbers, history, settings. Only touched by the client's mailbox.</summary>
internal sealed class ClientStore(IdSequence ids)
{
    public Dictionary<string, ChatRecord> Chats { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<long, MessageRecord> Messages { get; } = [];

    public Dictionary<long, MemberRecord> Members { get; } = [];

    /// <summary>Doubles are removed by conversation and key.</summary>
    public Dictionary<(ConversationKey, MessageKey), MessageRecord> ByKey { get; } = [];

    /// <summary>Own names of contacts.</summary>
    public Dictionary<Identity, string> DisplayNames { get; } = [];

    public Dictionary<Identity, string> SpeedDials { get; } = [];

    public long NextId() => ids.Next();

    public MessageRecord Add(ChatRecord chat, NetworkMessage message, ChatMessageStatus status)
    {
        var record = new MessageRecord(NextId(), chat, message) { Status = status };
        Messages.Add(record.Id, record);
        ByKey.Add((message.Conversation, message.Key), record);
        chat.Messages.Add(record);
        return record;
    }

    /// <summary>Adds a message that only those find who know its number.</summary>
    public MessageRecord AddHidden(ChatRecord chat, NetworkMessage message)
    {
        var record = new MessageRecord(NextId(), chat, message) { IsHidden = true };
        Messages.Add(record.Id, record);
        return record;
    }

    /// <summary>The member object of somebody in a chat; made when there is none.</summary>
    public MemberRecord Member(ChatRecord chat, Identity who)
    {
        if (!chat.MemberObjects.TryGetValue(who, out MemberRecord? member))
        {
            member = new MemberRecord(NextId(), chat, who);
            chat.MemberObjects.Add(who, member);
            Members.Add(member.Id, member);
        }

        return member;
    }

    public void ClearHistory()
    {
        Messages.Clear();
        ByKey.Clear();
        foreach (ChatRecord chat in Chats.Values)
        {
            chat.Messages.Clear();
            chat.Opening = null;
            chat.ForgottenMessages = 0;
        }
    }
}
