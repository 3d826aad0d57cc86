' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TSmsMessageStatus</c> of Skype4COM.</summary>
    Public Enum TSmsMessageStatus
        ''' <summary><c>UNKNOWN</c></summary>
        smsMessageStatusUnknown = -1
        ''' <summary><c>RECEIVED</c></summary>
        smsMessageStatusReceived = 0
        ''' <summary><c>READ</c></summary>
        smsMessageStatusRead = 1
        ''' <summary><c>COMPOSING</c></summary>
        smsMessageStatusComposing = 2
        ''' <summary><c>SENDING_TO_SERVER</c></summary>
        smsMessageStatusSendingToServer = 3
        ''' <summary><c>SENT_TO_SERVER</c></summary>
        smsMessageStatusSentToServer = 4
        ''' <summary><c>DELIVERED</c></summary>
        smsMessageStatusDelivered = 5
        ''' <summary><c>SOME_TARGETS_FAILED</c></summary>
        smsMessageStatusSomeTargetsFailed = 6
        ''' <summary><c>FAILED</c></summary>
        smsMessageStatusFailed = 7
    End Enum
End Namespace
