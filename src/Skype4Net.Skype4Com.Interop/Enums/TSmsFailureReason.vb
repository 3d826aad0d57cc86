' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TSmsFailureReason</c> of Skype4COM.</summary>
    Public Enum TSmsFailureReason
        ''' <summary><c>UNKNOWN</c></summary>
        smsFailureReasonUnknown = -1
        ''' <summary><c>MISC_ERROR</c></summary>
        smsFailureReasonMiscError = 0
        ''' <summary><c>SERVER_CONNECT_FAILED</c></summary>
        smsFailureReasonServerConnectFailed = 1
        ''' <summary><c>NO_SMS_CAPABILITY</c></summary>
        smsFailureReasonNoSmsCapability = 2
        ''' <summary><c>INSUFFICIENT_FUNDS</c></summary>
        smsFailureReasonInsufficientFunds = 3
        ''' <summary><c>INVALID_CONFIRMATION_CODE</c></summary>
        smsFailureReasonInvalidConfirmationCode = 4
        ''' <summary><c>USER_BLOCKED</c></summary>
        smsFailureReasonUserBlocked = 5
        ''' <summary><c>IP_BLOCKED</c></summary>
        smsFailureReasonIPBlocked = 6
        ''' <summary><c>NODE_BLOCKED</c></summary>
        smsFailureReasonNodeBlocked = 7
    End Enum
End Namespace
