namespace Skype4Net;

/// <summary>The state of an SMS: <c>SMS n STATUS</c>.</summary>
public enum SmsStatus
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>Being written (<c>COMPOSING</c>).</summary>
    Composing,
    /// <summary>On the way to the server (<c>SENDING_TO_SERVER</c>).</summary>
    SendingToServer,
    /// <summary>At the server (<c>SENT_TO_SERVER</c>).</summary>
    SentToServer,
    /// <summary>Delivered to all (<c>DELIVERED</c>).</summary>
    Delivered,
    /// <summary>Delivered to some (<c>SOME_TARGETS_FAILED</c>).</summary>
    SomeTargetsFailed,
    /// <summary>Failed, see <see cref="SmsFailureReason"/> (<c>FAILED</c>).</summary>
    Failed,
    /// <summary>Received, and not read yet (<c>RECEIVED</c>).</summary>
    Received,
    /// <summary>Received and read (<c>READ</c>).</summary>
    Read,
}
