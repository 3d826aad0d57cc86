namespace Skype4Net;

/// <summary>Why an SMS failed: <c>SMS n FAILUREREASON</c>.</summary>
public enum SmsFailureReason
{
    /// <summary>It did not, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>Miscellaneous (<c>MISC_ERROR</c>).</summary>
    MiscellaneousError,
    /// <summary>The server could not be reached (<c>SERVER_CONNECT_FAILED</c>).</summary>
    ServerConnectFailed,
    /// <summary>The receiver cannot get SMS (<c>NO_SMS_CAPABILITY</c>).</summary>
    NoSmsCapability,
    /// <summary>Not enough Skype credit (<c>INSUFFICIENT_FUNDS</c>).</summary>
    InsufficientFunds,
    /// <summary>The code handed in was wrong (<c>INVALID_CONFIRMATION_CODE</c>).</summary>
    InvalidConfirmationCode,
    /// <summary>The user is blocked by the server (<c>USER_BLOCKED</c>).</summary>
    UserBlocked,
    /// <summary>The address is blocked by the server (<c>IP_BLOCKED</c>).</summary>
    IPBlocked,
    /// <summary>The machine is blocked by the server (<c>NODE_BLOCKED</c>).</summary>
    NodeBlocked,
    /// <summary>A number of that country cannot be given to reply to; protocol 8 (<c>NO_SENDERID_CAPABILITY</c>).</summary>
    NoSenderIdCapability,
}
