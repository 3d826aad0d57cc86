using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>How far a message has come: the property <c>CHATMESSAGE STATUS</c>.</summary>
public enum ChatMessageStatus
{
    /// <summary>A word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Ours, not delivered yet (<c>SENDING</c>).</summary>
    [Wire("SENDING")]
    Sending,
    /// <summary>Ours, accepted by the network or the recipient (<c>SENT</c>).</summary>
    [Wire("SENT")]
    Sent,
    /// <summary>Somebody else's, new and unread (<c>RECEIVED</c>).</summary>
    [Wire("RECEIVED")]
    Received,
    /// <summary>Somebody else's, seen (<c>READ</c>).</summary>
    [Wire("READ")]
    Read,
    /// <summary>Ours, could not be sent (<c>FAILED</c>); some clients and emulators only.</summary>
    [Wire("FAILED")]
    Failed,
}
