namespace Skype4Net.Receiving;

/// <summary>How far an account is.</summary>
internal enum AccountPhase
{
    /// <summary>Nothing is known of it, or what is known is not yet enough to begin.</summary>
    Starting,

    /// <summary>It is known from before, but not yet whether its numbers still mean the same.</summary>
    Recognizing,

    Ready,
}

/// <summary>What the core knows of the messages of an account.</summary>
internal sealed class AccountState(string name)
{
    // Forgetting a number costs a command, never a message handed over twice.
    private const int Remembered = 20_000;

    public string Name => name;

    public AccountPhase Phase { get; set; }

    /// <summary>Numbers at or below it are old mail.</summary>
    public long Base { get; set; }

    /// <summary>Unread messages up to this number have been seen in the list of unread messages.</summary>
    public long MissedTo { get; set; }

    /// <summary>What was last said to be settled.</summary>
    public long Settled { get; set; }

    public Anchor? Anchor { get; set; }

    /// <summary>After the numbers began anew: what is unread at the start and was sent later than this, in seconds since 1970, is new.</summary>
    public long? NewSince { get; set; }

    /// <summary>When the first start began, in seconds since 1970; null where no clock says so.</summary>
    public long? StartedAt { get; set; }

    /// <summary>After a start that was interrupted: what is unread and was sent later than this is new, whatever its number.</summary>
    public long? UnreadSince { get; set; }

    public Dictionary<string, ChatState> Chats { get; } = new(StringComparer.Ordinal);

    /// <summary>Chats in which something is going on.</summary>
    public HashSet<ChatState> Busy { get; } = [];

    /// <summary>Numbers whose chat is being asked for.</summary>
    public Dictionary<long, Question> Unplaced { get; } = [];

    /// <summary>
    /// Unread messages of before the start that are to be handed over, and whose chat is not known yet. Nothing is handed over before it is.
    /// </summary>
    public HashSet<long> Owed { get; } = [];

    /// <summary>Numbers that have been placed.</summary>
    public RecentNumbers Known { get; } = new(Remembered);

    /// <summary>Numbers of one's own messages.</summary>
    public RecentNumbers Own { get; } = new(Remembered);

    /// <summary>Numbers that were notified as received or read: their status need not be asked for.</summary>
    public RecentNumbers Incoming { get; } = new(Remembered);

    /// <summary>Those of them that were notified as received: what is not numbered below them is no old mail.</summary>
    public RecentNumbers Received { get; } = new(Remembered);

    /// <summary>Whether the lists of the start could not be had, so that each chat begins with the first list of it.</summary>
    public bool IsUndivided { get; set; }

    /// <summary>What was notified before the account was ready.</summary>
    public List<CoreInput> Held { get; init; } = [];

    /// <summary>How many of those were told in attachments before the present one.</summary>
    public int HeldBefore { get; set; }

    /// <summary>Messages that belong to no chat, or to one that cannot be found out.</summary>
    public ChatState Nameless { get; } = new("", long.MinValue) { Unlisted = new UnlistedNumbers() };

    /// <summary>The highest number told, where no lists are asked for.</summary>
    public long Highest { get; set; }

    public ChatState ChatOf(string chat)
    {
        if (chat.Length == 0)
            return Nameless;
        if (!Chats.TryGetValue(chat, out ChatState? state))
            Chats.Add(chat, state = new ChatState(chat, Base) { IsUndivided = IsUndivided });
        return state;
    }

    /// <summary>What is going on in a chat, to be changed.</summary>
    public ChatWork WorkOn(ChatState chat)
    {
        Busy.Add(chat);
        return chat.Work ??= new ChatWork();
    }

    /// <summary>Lets go of what is not needed while nothing is going on.</summary>
    public void Tidy(ChatState chat, TimeSpan now)
    {
        if (chat.Work is { IsIdle: true } work && work.RestUntil <= now && work.HistoryRestUntil <= now)
        {
            chat.Work = null;
            Busy.Remove(chat);
        }
    }
}
