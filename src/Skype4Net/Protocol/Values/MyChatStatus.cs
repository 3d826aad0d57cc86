using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Our own standing in a chat: the property <c>CHAT MYSTATUS</c>, protocol 7.</summary>
public enum MyChatStatus
{
    /// <summary>A word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Trying to connect to the chat (<c>CONNECTING</c>).</summary>
    [Wire("CONNECTING")]
    Connecting,
    /// <summary>Joined, waiting to be accepted (<c>WAITING_REMOTE_ACCEPT</c>).</summary>
    [Wire("WAITING_REMOTE_ACCEPT")]
    WaitingRemoteAccept,
    /// <summary>A shared-group invitation waits for our answer (<c>ACCEPT_REQUIRED</c>).</summary>
    [Wire("ACCEPT_REQUIRED")]
    AcceptRequired,
    /// <summary>The chat wants its password (<c>PASSWORD_REQUIRED</c>).</summary>
    [Wire("PASSWORD_REQUIRED")]
    PasswordRequired,
    /// <summary>In the chat (<c>SUBSCRIBED</c>).</summary>
    [Wire("SUBSCRIBED")]
    Subscribed,
    /// <summary>Not in the chat (<c>UNSUBSCRIBED</c>).</summary>
    [Wire("UNSUBSCRIBED")]
    Unsubscribed,
    /// <summary>The chat no longer exists (<c>CHAT_DISBANDED</c>).</summary>
    [Wire("CHAT_DISBANDED")]
    ChatDisbanded,
    /// <summary>The chat is full (<c>QUEUED_BECAUSE_CHAT_IS_FULL</c>).</summary>
    [Wire("QUEUED_BECAUSE_CHAT_IS_FULL")]
    QueuedBecauseChatIsFull,
    /// <summary>Our application was turned down (<c>APPLICATION_DENIED</c>).</summary>
    [Wire("APPLICATION_DENIED")]
    ApplicationDenied,
    /// <summary>Removed; may join again (<c>KICKED</c>).</summary>
    [Wire("KICKED")]
    Kicked,
    /// <summary>Removed for good (<c>BANNED</c>).</summary>
    [Wire("BANNED")]
    Banned,
    /// <summary>Trying to connect again (<c>RETRY_CONNECTING</c>).</summary>
    [Wire("RETRY_CONNECTING")]
    RetryConnecting,
    /// <summary>Waiting as an applicant for a master's decision (<c>APPLICANT</c>).</summary>
    [Wire("APPLICANT")]
    Applicant,
}
