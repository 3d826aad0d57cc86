using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The kind of an SMS: <c>SMS n TYPE</c>.</summary>
public enum SmsType
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Received (<c>INCOMING</c>).</summary>
    [Wire("INCOMING")]
    Incoming,
    /// <summary>Sent, or to be sent (<c>OUTGOING</c>).</summary>
    [Wire("OUTGOING")]
    Outgoing,
    /// <summary>Asks for a code to confirm a number of one's own (<c>CONFIRMATION_CODE_REQUEST</c>).</summary>
    [Wire("CONFIRMATION_CODE_REQUEST")]
    ConfirmationCodeRequest,
    /// <summary>Hands that code in (<c>CONFIRMATION_CODE_SUBMIT</c>).</summary>
    [Wire("CONFIRMATION_CODE_SUBMIT", "CONFRIMATION_CODE_SUBMIT")]
    ConfirmationCodeSubmit,
}
