namespace Skype4Net;

/// <summary>How <see cref="ChatService.MessageReceived"/> makes up for notifications that the client never sent. Old clients lose some.</summary>
public sealed record MessageRecoveryOptions
{
    /// <summary>Whether to ask the client at all when something seems to be missing. Default: yes.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How long a message may come after its chat's <c>ACTIVITY_TIMESTAMP</c> before it is asked for. Default: 1 second.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often to ask for missed messages without any sign of one. Default: never; 10 seconds is what plug-ins for Skype 5 and 6 did.</summary>
    public TimeSpan? Sweep { get; init; }

    /// <summary>Whether messages that were unread before the first handler came are handled too. Default: no, so that a new bot does not answer old mail.</summary>
    public bool IncludeUnreadAtStart { get; init; }

    /// <summary>How many chats are looked through for messages that came while there was no attachment. Default: 50.</summary>
    public int MaxRecentChats { get; init; } = 50;
}
