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
    /// <summary>The carrier itself does not exist here: no bus, no display.</summary>
    NoTransport,
}

/// <summary>This program could not attach to the Skype client.</summary>
public sealed class SkypeAttachException : SkypeException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="failure">Why.</param>
    /// <param name="message">What was looked for, where, and what to do.</param>
    /// <param name="innerException">The cause, if another exception is.</param>
    public SkypeAttachException(AttachFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>Why attaching failed.</summary>
    public AttachFailure Failure { get; }
}
