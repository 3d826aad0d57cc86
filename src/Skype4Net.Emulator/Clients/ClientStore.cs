using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Clients;

/// <summary>What one Skype installation keeps: numbers, history, settings. Only touched by the client's mailbox.</summary>
internal sealed class ClientStore(IdSequence ids)
{
    private readonly Dictionary<Identity, HashSet<ChatRecord>> _chatsOf = [];
    private readonly SortedDictionary<long, MessageRecord> _unsent = [];
    private readonly SortedDictionary<long, MessageRecord> _unread = [];

    public Dictionary<string, ChatRecord> Chats { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<long, MessageRecord> Messages { get; } = [];

    /// <summary>The messages that have not gone out yet, by number.</summary>
    public IEnumerable<MessageRecord> Unsent => _unsent.Values;

    /// <summary>The messages of others that nobody has read, by number.</summary>
    public IEnumerable<MessageRecord> Unread => _unread.Values;

    public Dictionary<long, MemberRecord> Members { get; } = [];

    /// <summary>Doubles are removed by conversation and key.</summary>
    public Dictionary<(ConversationKey, MessageKey), MessageRecord> ByKey { get; } = [];

    /// <summary>Connection variables that are only stored, by name, as they are at first.</summary>
    public static IReadOnlyDictionary<string, string> DefaultSettings { get; } = new Dictionary<string, string>
    {
        ["AUDIO_IN"] = "", ["AUDIO_OUT"] = "", ["RINGER"] = "", ["VIDEO_IN"] = "", ["MUTE"] = "OFF", ["AUTOAWAY"] = "ON", ["PCSPEAKER"] = "ON",
        ["AGC"] = "ON", ["AEC"] = "ON", ["SILENT_MODE"] = "OFF", ["WINDOWSTATE"] = "NORMAL", ["UI_LANGUAGE"] = "en", ["WALLPAPER"] = "",
        ["PREDICTIVE_DIALER_COUNTRY"] = "us", ["RINGTONE"] = "", ["RINGTONE STATUS"] = "ON",
    };

    /// <summary>Connection variables that are only stored, by name.</summary>
    public Dictionary<string, string> Settings { get; } = new(DefaultSettings, StringComparer.OrdinalIgnoreCase);

    /// <summary>The own picture that was set without a network; null for none. The picture in it is null when it was taken away.</summary>
    public UnpublishedAvatar? UnpublishedAvatar { get; set; }

    public bool HasAvatar { get; set; }

    public long NextId() => ids.Next();

    public MessageRecord Add(ChatRecord chat, NetworkMessage message, ChatMessageStatus status)
    {
        var record = new MessageRecord(NextId(), chat, message);
        Messages.Add(record.Id, record);
        ByKey.Add((message.Conversation, message.Key), record);
        chat.Messages.Add(record);
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
        var record = new MessageRecord(NextId(), chat, message) { IsHidden = true };
        Messages.Add(record.Id, record);
        return record;
    }

    /// <summary>The chats that somebody is or was in, or has written in.</summary>
    public IReadOnlyCollection<ChatRecord> ChatsOf(Identity who) => _chatsOf.TryGetValue(who, out HashSet<ChatRecord>? chats) ? chats : [];

    /// <summary>The member object of somebody in a chat; made when there is none.</summary>
    public MemberRecord Member(ChatRecord chat, Identity who)
    {
        if (!chat.MemberObjects.TryGetValue(who, out MemberRecord? member))
        {
            member = new MemberRecord(NextId(), chat, who);
            chat.MemberObjects.Add(who, member);
            Members.Add(member.Id, member);
            NoteIn(chat, who);
        }

        return member;
    }

    public void ClearHistory()
    {
        Messages.Clear();
        _unsent.Clear();
        _unread.Clear();
        ByKey.Clear();
        foreach (ChatRecord chat in Chats.Values)
        {
            chat.Messages.Clear();
            chat.Opening = null;
            chat.ForgottenMessages = 0;
        }
    }

    private void NoteIn(ChatRecord chat, Identity who)
    {
        if (!_chatsOf.TryGetValue(who, out HashSet<ChatRecord>? chats))
            _chatsOf.Add(who, chats = []);
        chats.Add(chat);
    }
}

/// <summary>A picture that others do not see yet.</summary>
internal sealed record UnpublishedAvatar(byte[]? Picture);
