using Skype4Net.Receiving;

namespace Skype4Net;

/// <summary>How <see cref="ChatService.MessageReceived"/> makes up for what a client does not tell, tells twice or tells late.</summary>
public sealed record MessageRecoveryOptions
{
    /// <summary>
    /// Whether to ask the client for lists of messages. Default: yes. Without, a message is handed over once, in the order in which the
    /// client told of it (<c>CHATMESSAGE n STATUS RECEIVED</c>), and what it does not tell is lost.
    /// </summary>
    public bool Enabled { get; init; } = true;

    /// <summary>
    /// How long after the last sign of life of a chat (<c>ACTIVITY_TIMESTAMP</c>, <c>FRIENDLYNAME</c>, <c>POSTERS</c>) its messages are
    /// listed, because the message itself may come a little later. Up to a minute. Default: 1 second.
    /// </summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How often to ask for unread messages (<c>SEARCH MISSEDCHATMESSAGES</c>) without any sign of one: a second to a day, or null for never.
    /// Default: one minute. 10 seconds is what plug-ins for Skype 5 and 6 did.
    /// </summary>
    public TimeSpan? Sweep { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Whether messages that were unread before the first handler came are handed over too. Default: no, so that a new bot does not answer old
    /// mail.
    /// </summary>
    public bool IncludeUnreadAtStart { get; init; }

    /// <summary>
    /// How many recent chats are looked through at the start and after a loss, 1 to 1000; after a loss as many more, as long as the last ones
    /// had something new. Default: 50.
    /// </summary>
    public int MaxRecentChats { get; init; } = 50;

    /// <summary>
    /// A file in which the program notes which messages it has handled, so that after its own end, whatever ended it, it goes on where it was:
    /// <c>Journal = "bot.journal"</c>. Null, the default: none, and what came while the program did not run is old mail.
    /// </summary>
    /// <remarks>
    /// A message is handled when every handler has ended with it: <c>Subscribe</c> when it returned, <c>Handle</c> when its task ended, also
    /// by an exception. Beside the file stands another one with <c>.lock</c> behind its name, which keeps a second program away.
    /// </remarks>
    public string? Journal { get; init; }

    /// <summary>
    /// What becomes of a message that was in handling when the program ended; needs <see cref="Journal"/>. Default: it is handed over again.
    /// </summary>
    public AfterKill AfterKill { get; init; }

    /// <summary>
    /// Whether the journal waits for the disk before each handling, so that it survives a loss of power too. Default: no; then it
    /// survives every end of the process, but not of the machine. Costs some milliseconds a message.
    /// </summary>
    public bool FlushToDisk { get; init; }

    /// <exception cref="ArgumentException">An option cannot be right; it is named.</exception>
    internal void Check()
    {
        Within(Grace, TimeSpan.Zero, TimeSpan.FromMinutes(1), nameof(Grace), "Give a time from zero to a minute.");
        if (Sweep is { } sweep)
            Within(sweep, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1), nameof(Sweep), "Give a time from a second to a day, or null for never.");
        if (MaxRecentChats is < 1 or > 1000)
            throw new ArgumentOutOfRangeException(nameof(MaxRecentChats), MaxRecentChats, "Give a number from 1 to 1000.");
        if (Journal is not null && string.IsNullOrWhiteSpace(Journal))
            throw new ArgumentException("The path of the journal is empty; null stands for none.", nameof(Journal));
        if (Journal is not null && !Enabled)
            throw new ArgumentException("A journal needs the lists of the client: set Enabled, or leave Journal out.", nameof(Journal));
    }

    internal CoreOptions ToCoreOptions(MessageJournal? journal) => new()
    {
        Enabled = Enabled,
        Grace = Grace,
        Sweep = Sweep,
        IncludeUnreadAtStart = IncludeUnreadAtStart,
        MaxRecentChats = MaxRecentChats,
        Recall = account => journal?.Recall(account),
    };

    private static void Within(TimeSpan value, TimeSpan least, TimeSpan max, string name, string advice)
    {
        if (value < least || value > max)
            throw new ArgumentOutOfRangeException(name, value, advice);
    }
}
