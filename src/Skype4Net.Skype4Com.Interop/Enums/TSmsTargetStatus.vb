' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TSmsTargetStatus</c> of Skype4COM.</summary>
    Public Enum TSmsTargetStatus
        ''' <summary><c>UNKNOWN</c></summary>
        smsTargetStatusUnknown = -1
        ''' <summary><c>TARGET_UNDEFINED</c></summary>
        smsTargetStatusUndefined = 0
        ''' <summary><c>TARGET_ANALYZING</c></summary>
        smsTargetStatusAnalyzing = 1
        ''' <summary><c>TARGET_ACCEPTABLE</c></summary>
        smsTargetStatusAcceptable = 2
        ''' <summary><c>TARGET_NOT_ROUTABLE</c></summary>
        smsTargetStatusNotRoutable = 3
        ''' <summary><c>TARGET_DELIVERY_PENDING</c></summary>
        smsTargetStatusDeliveryPending = 4
        ''' <summary><c>TARGET_DELIVERY_SUCCESSFUL</c></summary>
        smsTargetStatusDeliverySuccessful = 5
        ''' <summary><c>TARGET_DELIVERY_FAILED</c></summary>
        smsTargetStatusDeliveryFailed = 6
    End Enum
End Namespace
