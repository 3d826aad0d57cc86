using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Chats;

/// <summary>The chats and messages that one installation of a client keeps.</summary>
/// <param name="ids">The numbers of new objects.</param>
/// <param name="records">Where they are kept from one start of the process to the next.</param>
internal sealed class ChatStore(IdSequence ids, RecordWriter records)
{
    private readonly RecordTable<ChatRecord, StoredChat> _chatTable
        = new(records, "chat", chat => chat.Name, chat => chat.ToStored(), ChatJson.Default.StoredChat);

    private readonly RecordTable<MessageRecord, StoredMessage> _messageTable
        = new(records, "message", message => message.IdText, message => message.ToStored(), ChatJson.Default.StoredMessage);

    private readonly RecordTable<MemberRecord, StoredMember> _memberTable
        = new(records, "member", member => member.IdText, member => member.ToStored(), ChatJson.Default.StoredMember);

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

    /// <summary>Reads what was kept.</summary>
    public void Load()
    {
        Dictionary<string, long> openings = new(StringComparer.Ordinal);
        foreach (StoredChat stored in _chatTable.Loaded)
        {
            ChatRecord chat = ChatRecord.Restore(stored);
            Enter(chat);
            foreach (ConversationKey former in chat.FormerKeys)
                _byConversation[former] = chat;
            if (stored.Opening is { } opening)
                openings.Add(chat.Name, opening);
        }

        foreach (StoredMember stored in _memberTable.Loaded)
        {
            ChatRecord chat = Chats[stored.Chat];
            Enter(new MemberRecord(stored.Id, chat, stored.Who) { Role = stored.Role, IsActive = stored.IsActive });
        }

        foreach (StoredMessage stored in _messageTable.Loaded.OrderBy(m => m.Id))
            Enter(MessageRecord.Restore(Chats[stored.Chat], stored));
        foreach ((string chat, long opening) in openings)
            Chats[chat].Opening = Messages.GetValueOrDefault(opening);
        foreach (ChatRecord chat in Chats.Values)
            _chatTable.Follow(chat);
        foreach (MemberRecord member in Members.Values)
            _memberTable.Follow(member);
        foreach (MessageRecord message in Messages.Values)
            _messageTable.Follow(message);
    }

    public void Add(ChatRecord chat)
    {
        Enter(chat);
        _chatTable.Add(chat);
    }

    /// <summary>A chat is another conversation on the network now; what comes in the old one is found too.</summary>
    public void ChangeKey(ChatRecord chat, ConversationKey key)
    {
        chat.ChangeKey(key);
        _byConversation[key] = chat;
    }

    public MessageRecord Add(ChatRecord chat, NetworkMessage message, ChatMessageStatus status)
    {
        var record = new MessageRecord(ids.Next(), chat, message) { Status = status };
        Enter(record);
        _messageTable.Add(record);
        return record;
    }

    /// <summary>Changes how far a message is.</summary>
    public void SetStatus(MessageRecord message, ChatMessageStatus status)
    {
        message.Status = status;
        NoteStatus(message);
    }

    // Not of what the history has lost meanwhile.
    private void NoteStatus(MessageRecord message)
    {
        SortedDictionary<long, MessageRecord>? waiting = message.Status switch
        {
            _ when message.IsHidden || !Messages.ContainsKey(message.Id) => null,
            ChatMessageStatus.Sending => _unsent,
            ChatMessageStatus.Received => _unread,
            _ => null,
        };
        if (message.WaitsAmong == waiting)
            return;
        message.WaitsAmong?.Remove(message.Id);
        waiting?.Add(message.Id, message);
        message.WaitsAmong = waiting;
    }

    /// <summary>Adds a message that only those find who know its number.</summary>
    public MessageRecord AddHidden(ChatRecord chat, NetworkMessage message)
    {
        var record = new MessageRecord(ids.Next(), chat, message) { IsHidden = true };
        Enter(record);
        _messageTable.Add(record);
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
            Enter(member);
            _memberTable.Add(member);
        }

        return member;
    }

    /// <summary>Removes all messages; the chats stay.</summary>
    public void ClearMessages()
    {
        foreach (MessageRecord message in Messages.Values)
            _messageTable.Remove(message);
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

    private void Enter(ChatRecord chat)
    {
        Chats.Add(chat.Name, chat);
        _byConversation[chat.Key] = chat;
        if (chat.Partner is { } partner)
            _dialogs[partner] = chat;
    }

    private void Enter(MemberRecord member)
    {
        member.Chat.MemberObjects.Add(member.Who, member);
        Members.Add(member.Id, member);
        NoteIn(member.Chat, member.Who);
    }

    private void Enter(MessageRecord record)
    {
        Messages.Add(record.Id, record);
        if (record.IsHidden)
            return;
        _byKey.Add((record.Message.Conversation, record.Message.Key), record);
        record.Chat.Messages.Add(record);
        NoteFrom(record);
        NoteIn(record.Chat, record.Message.From);
        NoteStatus(record);
    }

    private void NoteIn(ChatRecord chat, Identity who)
    {
        if (!_chatsOf.TryGetValue(who, out HashSet<ChatRecord>? chats))
            _chatsOf.Add(who, chats = []);
        chats.Add(chat);
    }
}
