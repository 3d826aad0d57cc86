using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Clients;

/// <summary>What one Skype installation keeps: numbers, history, settings. Only touched by the client's mailbox.</summary>
internal sealed class ClientStore(long firstId)
{
    private readonly HashSet<Identity> _people = [];
    private long _nextId = firstId;

    public Dictionary<string, ChatRecord> Chats { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<long, MessageRecord> Messages { get; } = [];

    public Dictionary<long, MemberRecord> Members { get; } = [];

    /// <summary>Doubles are removed by conversation and key.</summary>
    public Dictionary<(ConversationKey, MessageKey), MessageRecord> ByKey { get; } = [];

    /// <summary>Own names of contacts.</summary>
    public Dictionary<Identity, string> DisplayNames { get; } = [];

    public Dictionary<Identity, string> SpeedDials { get; } = [];

    /// <summary>Connection variables that are only stored, by name, as they are at first.</summary>
    public static IReadOnlyDictionary<string, string> DefaultSettings { get; } = new Dictionary<string, string>
    {
        ["AUDIO_IN"] = "", ["AUDIO_OUT"] = "", ["RINGER"] = "", ["VIDEO_IN"] = "", ["MUTE"] = "OFF", ["AUTOAWAY"] = "ON", ["PCSPEAKER"] = "ON",
        ["AGC"] = "ON", ["AEC"] = "ON", ["SILENT_MODE"] = "OFF", ["WINDOWSTATE"] = "NORMAL", ["UI_LANGUAGE"] = "en", ["WALLPAPER"] = "",
        ["PREDICTIVE_DIALER_COUNTRY"] = "us", ["RINGTONE"] = "", ["RINGTONE STATUS"] = "ON",
    };

    /// <summary>Connection variables that are only stored, by name.</summary>
    public Dictionary<string, string> Settings { get; } = new(DefaultSettings, StringComparer.OrdinalIgnoreCase);

    /// <summary>What the user has decided about programs, by name.</summary>
    public Dictionary<string, bool> Permissions { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Fields of the own profile that were changed without a network, by the names of the wire.</summary>
    public Dictionary<string, string> Unpublished { get; } = [];

    /// <summary>The own picture that was set without a network; null for none. The picture in it is null when it was taken away.</summary>
    public UnpublishedAvatar? UnpublishedAvatar { get; set; }

    /// <summary>What others see when there is a network again, in order.</summary>
    public Queue<Action> Outbox { get; } = [];

    /// <summary>How far the network was followed.</summary>
    public Cursor? Cursor { get; set; }

    public bool HasAvatar { get; set; }

    public long NextId() => _nextId++;

    /// <summary>Notes that something is kept of somebody; false when that would be of more people than may be.</summary>
    public bool TryKeep(Identity who, int max) => _people.Contains(who) || (_people.Count < max && _people.Add(who));

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

/// <summary>A picture that others do not see yet.</summary>
internal sealed record UnpublishedAvatar(byte[]? Picture);
