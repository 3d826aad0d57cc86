namespace Skype4Net;

/// <summary>How far a message has come: the property <c>CHATMESSAGE STATUS</c>.</summary>
public enum ChatMessageStatus
{
    /// <summary>A word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>Ours, not delivered yet (<c>SENDING</c>).</summary>
    Sending,
    /// <summary>Ours, accepted by the network or the recipient (<c>SENT</c>).</summary>
    Sent,
    /// <summary>Somebody else's, new and unread (<c>RECEIVED</c>).</summary>
    Received,
    /// <summary>Somebody else's, seen (<c>READ</c>).</summary>
    Read,
    /// <summary>Ours, could not be sent (<c>FAILED</c>); some clients and emulators only.</summary>
    Failed,
}
