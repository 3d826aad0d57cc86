' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TChatMyStatus</c> of Skype4COM.</summary>
    Public Enum TChatMyStatus
        ''' <summary><c>UNKNOWN</c></summary>
        chatStatusUnknown = -1
        ''' <summary><c>CONNECTING</c></summary>
        chatStatusConnecting = 0
        ''' <summary><c>WAITING_REMOTE_ACCEPT</c></summary>
        chatStatusWaitingRemoteAccept = 1
        ''' <summary><c>ACCEPT_REQUIRED</c></summary>
        chatStatusAcceptRequired = 2
        ''' <summary><c>PASSWORD_REQUIRED</c></summary>
        chatStatusPasswordRequired = 3
        ''' <summary><c>SUBSCRIBED</c></summary>
        chatStatusSubscribed = 4
        ''' <summary><c>UNSUBSCRIBED</c></summary>
        chatStatusUnsubscribed = 5
        ''' <summary><c>CHAT_DISBANDED</c></summary>
        chatStatusDisbanded = 6
        ''' <summary><c>QUEUED_BECAUSE_CHAT_IS_FULL</c></summary>
        chatStatusQueuedBecauseChatIsFull = 7
        ''' <summary><c>APPLICATION_DENIED</c></summary>
        chatStatusApplicationDenied = 8
        ''' <summary><c>KICKED</c></summary>
        chatStatusKicked = 9
        ''' <summary><c>BANNED</c></summary>
        chatStatusBanned = 10
        ''' <summary><c>RETRY_CONNECTING</c></summary>
        chatStatusRetryConnecting = 11
    End Enum
End Namespace
