namespace Skype4Net;

/// <summary>Why attaching to the Skype client failed.</summary>
public enum AttachFailure
{
    /// <summary>No client was found, or it went away before the attachment was complete.</summary>
    NotRunning,
    /// <summary>A client runs, but nobody is signed in.</summary>
    NotSignedIn,
    /// <summary>The user, or an earlier decision, refused this program.</summary>
    Refused,
    /// <summary>The user has not decided within <c>AuthorizationTimeout</c>.</summary>
    Pending,
    /// <summary>A client was found but did not answer, or not as it should, within <c>AttachTimeout</c>: it hangs.</summary>
    NoAnswer,
    /// <summary>The transport itself does not exist here: no bus, no display.</summary>
    NoTransport,
}
