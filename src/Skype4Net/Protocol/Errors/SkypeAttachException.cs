namespace Skype4Net;

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
