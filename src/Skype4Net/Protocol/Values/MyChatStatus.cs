namespace Skype4Net;

/// <summary>Our own standing in a chat: the property <c>CHAT MYSTATUS</c>, protocol 7.</summary>
public enum MyChatStatus
{
    /// <summary>A word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>Trying to connect to the chat (<c>CONNECTING</c>).</summary>
    Connecting,
    /// <summary>Joined, waiting to be accepted (<c>WAITING_REMOTE_ACCEPT</c>).</summary>
    WaitingRemoteAccept,
    /// <summary>A shared-group invitation waits for our answer (<c>ACCEPT_REQUIRED</c>).</summary>
    AcceptRequired,
    /// <summary>The chat wants its password (<c>PASSWORD_REQUIRED</c>).</summary>
    PasswordRequired,
    /// <summary>In the chat (<c>SUBSCRIBED</c>).</summary>
    Subscribed,
    /// <summary>Not in the chat (<c>UNSUBSCRIBED</c>).</summary>
    Unsubscribed,
    /// <summary>The chat no longer exists (<c>CHAT_DISBANDED</c>).</summary>
    ChatDisbanded,
    /// <summary>The chat is full (<c>QUEUED_BECAUSE_CHAT_IS_FULL</c>).</summary>
    QueuedBecauseChatIsFull,
    /// <summary>Our application was turned down (<c>APPLICATION_DENIED</c>).</summary>
    ApplicationDenied,
    /// <summary>Removed; may join again (<c>KICKED</c>).</summary>
    Kicked,
    /// <summary>Removed for good (<c>BANNED</c>).</summary>
    Banned,
    /// <summary>Trying to connect again (<c>RETRY_CONNECTING</c>).</summary>
    RetryConnecting,
    /// <summary>Waiting as an applicant for a master's decision (<c>APPLICANT</c>).</summary>
    Applicant,
}
