using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Chats;

/// <summary>The chats and messages that one installation of a client keeps.</summary>
internal sealed class ChatStore(IdSequence ids)
{
    private readonly Dictionary<(ConversationKey, MessageKey), MessageRecord> _byKey = [];
    private readonly Dictionary<Identity, HashSet<ChatRecord>> _chatsOf = [];

    // Of each person what they wrote anywhere but in the dialog with them, by number.
    private readonly Dictionary<Identity, List<MessageRecord>> _messagesFrom = [];
    private readonly SortedDictionary<long, MessageRecord> _unsent = [];
    private readonly SortedDictionary<long, MessageRecord> _unread = [];

    private readonly Dictionary<ConversationKey, ChatRecord> _byConversation = [];
    private readonly Dictionary<Identity, ChatRecord> _dialogs = [];

    public Dictionary<string, ChatRecord> Chats { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<long, MessageRecord> Messages { get; } = [];

    /// <summary>The messages that have not gone out yet, by number.</summary>
    public IEnumerable<MessageRecord> Unsent => _unsent.Values;

    /// <summary>The messages of others that nobody has read, by number.</summary>
    public IEnumerable<MessageRecord> Unread => _unread.Values;

    public Dictionary<long, MemberRecord> Members { get; } = [];

    /// <summary>The message that the network knows by these keys. Doubles are found by that.</summary>
    public MessageRecord? Find(ConversationKey conversation, MessageKey key) => _byKey.GetValueOrDefault((conversation, key));

    /// <summary>The chat of a conversation.</summary>
    public ChatRecord? Find(ConversationKey conversation) => _byConversation.GetValueOrDefault(conversation);

    /// <summary>The chat that is or was the dialog with somebody.</summary>
    public ChatRecord? DialogWith(Identity who) => _dialogs.GetValueOrDefault(who);

    public void Add(ChatRecord chat)
    {
        Chats.Add(chat.Name, chat);
        _byConversation[chat.Key] = chat;
        if (chat.Partner is { } partner)
            _dialogs[partner] = chat;
    }

    /// <summary>A chat is another conversation on the network now; what comes in the old one is found too.</summary>
    public void ChangeKey(ChatRecord chat, ConversationKey key)
    {
        chat.Key = key;
        _byConversation[key] = chat;
    }

    public MessageRecord Add(ChatRecord chat, NetworkMessage message, ChatMessageStatus status)
    {
        var record = new MessageRecord(ids.Next(), chat, message);
        Messages.Add(record.Id, record);
        _byKey.Add((message.Conversation, message.Key), record);
        chat.Messages.Add(record);
        NoteFrom(record);
        NoteIn(chat, message.From);
        SetStatus(record, status);
        return record;
    }

    /// <summary>Changes how far a message is.</summary>
    public void SetStatus(MessageRecord message, ChatMessageStatus status)
    {
        message.Status = status;
        Note(_unsent, ChatMessageStatus.Sending);
        Note(_unread, ChatMessageStatus.Received);

        // Not of what the history has lost meanwhile.
        void Note(SortedDictionary<long, MessageRecord> messages, ChatMessageStatus which)
        {
            if (status == which && !message.IsHidden && Messages.ContainsKey(message.Id))
                messages[message.Id] = message;
            else
                messages.Remove(message.Id);
        }
    }

    /// <summary>Adds a message that only those find who know its number.</summary>
    public MessageRecord AddHidden(ChatRecord chat, NetworkMessage message)
    {
        var record = new MessageRecord(ids.Next(), chat, message) { IsHidden = true };
        Messages.Add(record.Id, record);
        return record;
    }

    /// <summary>The chats that somebody is or was in, or has written in.</summary>
    public IReadOnlyCollection<ChatRecord> ChatsOf(Identity who) => _chatsOf.TryGetValue(who, out HashSet<ChatRecord>? chats) ? chats : [];

    /// <summary>The messages of somebody, and all of the dialog with them, from the newest.</summary>
    /// <remarks>What it costs grows with what is found, not with what there is.</remarks>
    public IEnumerable<MessageRecord> MessagesWith(Identity who)
    {
        List<MessageRecord> dialog = DialogWith(who)?.Messages ?? [];
        List<MessageRecord> elsewhere = _messagesFrom.GetValueOrDefault(who) ?? [];
        (int inDialog, int inOthers) = (dialog.Count - 1, elsewhere.Count - 1);
        while (inDialog >= 0 || inOthers >= 0)
        {
            bool isDialogNext = inOthers < 0 || (inDialog >= 0 && dialog[inDialog].Id > elsewhere[inOthers].Id);
            yield return isDialogNext ? dialog[inDialog--] : elsewhere[inOthers--];
        }
    }

    /// <summary>The member object of somebody in a chat; made when there is none.</summary>
    public MemberRecord Member(ChatRecord chat, Identity who)
    {
        if (!chat.MemberObjects.TryGetValue(who, out MemberRecord? member))
        {
            member = new MemberRecord(ids.Next(), chat, who);
            chat.MemberObjects.Add(who, member);
            Members.Add(member.Id, member);
            NoteIn(chat, who);
        }

        return member;
    }

    /// <summary>Removes all messages; the chats stay.</summary>
    public void ClearMessages()
    {
        Messages.Clear();
        _unsent.Clear();
        _unread.Clear();
        _byKey.Clear();
        _messagesFrom.Clear();
        foreach (ChatRecord chat in Chats.Values)
        {
            chat.Messages.Clear();
            chat.Opening = null;
            chat.ForgottenMessages = 0;
        }
    }

    private void NoteFrom(MessageRecord record)
    {
        Identity from = record.Message.From;
        if (record.Chat.Partner == from)
            return;
        if (!_messagesFrom.TryGetValue(from, out List<MessageRecord>? messages))
            _messagesFrom.Add(from, messages = []);
        messages.Add(record);
    }

    private void NoteIn(ChatRecord chat, Identity who)
    {
        if (!_chatsOf.TryGetValue(who, out HashSet<ChatRecord>? chats))
            _chatsOf.Add(who, chats = []);
        chats.Add(chat);
    }
}
