using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Why an SMS failed: <c>SMS n FAILUREREASON</c>.</summary>
public enum SmsFailureReason
{
    /// <summary>It did not, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Miscellaneous (<c>MISC_ERROR</c>).</summary>
    [Wire("MISC_ERROR")]
    MiscellaneousError,
    /// <summary>The server could not be reached (<c>SERVER_CONNECT_FAILED</c>).</summary>
    [Wire("SERVER_CONNECT_FAILED")]
    ServerConnectFailed,
    /// <summary>The receiver cannot get SMS (<c>NO_SMS_CAPABILITY</c>).</summary>
    [Wire("NO_SMS_CAPABILITY")]
    NoSmsCapability,
    /// <summary>Not enough Skype credit (<c>INSUFFICIENT_FUNDS</c>).</summary>
    [Wire("INSUFFICIENT_FUNDS")]
    InsufficientFunds,
    /// <summary>The code handed in was wrong (<c>INVALID_CONFIRMATION_CODE</c>).</summary>
    [Wire("INVALID_CONFIRMATION_CODE")]
    InvalidConfirmationCode,
    /// <summary>The user is blocked by the server (<c>USER_BLOCKED</c>).</summary>
    [Wire("USER_BLOCKED")]
    UserBlocked,
    /// <summary>The address is blocked by the server (<c>IP_BLOCKED</c>).</summary>
    [Wire("IP_BLOCKED")]
    IPBlocked,
    /// <summary>The machine is blocked by the server (<c>NODE_BLOCKED</c>).</summary>
    [Wire("NODE_BLOCKED")]
    NodeBlocked,
    /// <summary>A number of that country cannot be given to reply to; protocol 8 (<c>NO_SENDERID_CAPABILITY</c>).</summary>
    [Wire("NO_SENDERID_CAPABILITY")]
    NoSenderIdCapability,
}
