using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The state of an SMS: <c>SMS n STATUS</c>.</summary>
public enum SmsStatus
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Being written (<c>COMPOSING</c>).</summary>
    [Wire("COMPOSING")]
    Composing,
    /// <summary>On the way to the server (<c>SENDING_TO_SERVER</c>).</summary>
    [Wire("SENDING_TO_SERVER")]
    SendingToServer,
    /// <summary>At the server (<c>SENT_TO_SERVER</c>).</summary>
    [Wire("SENT_TO_SERVER")]
    SentToServer,
    /// <summary>Delivered to all (<c>DELIVERED</c>).</summary>
    [Wire("DELIVERED")]
    Delivered,
    /// <summary>Delivered to some (<c>SOME_TARGETS_FAILED</c>).</summary>
    [Wire("SOME_TARGETS_FAILED")]
    SomeTargetsFailed,
    /// <summary>Failed, see <see cref="SmsFailureReason"/> (<c>FAILED</c>).</summary>
    [Wire("FAILED")]
    Failed,
    /// <summary>Received, and not read yet (<c>RECEIVED</c>).</summary>
    [Wire("RECEIVED")]
    Received,
    /// <summary>Received and read (<c>READ</c>).</summary>
    [Wire("READ")]
    Read,
}
