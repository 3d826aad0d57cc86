' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TSmsMessageType</c> of Skype4COM.</summary>
    Public Enum TSmsMessageType
        ''' <summary><c>UNKNOWN</c></summary>
        smsMessageTypeUnknown = -1
        ''' <summary><c>INCOMING</c></summary>
        smsMessageTypeIncoming = 0
        ''' <summary><c>OUTGOING</c></summary>
        smsMessageTypeOutgoing = 1
        ''' <summary><c>CONFIRMATION_CODE_REQUEST</c></summary>
        smsMessageTypeCCRequest = 2
        ''' <summary><c>CONFIRMATION_CODE_SUBMIT</c></summary>
        smsMessageTypeCCSubmit = 3
    End Enum
End Namespace
