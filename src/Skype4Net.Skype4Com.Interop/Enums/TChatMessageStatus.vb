' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TChatMessageStatus</c> of Skype4COM.</summary>
    Public Enum TChatMessageStatus
        ''' <summary><c>UNKNOWN</c></summary>
        cmsUnknown = -1
        ''' <summary><c>SENDING</c></summary>
        cmsSending = 0
        ''' <summary><c>SENT</c></summary>
        cmsSent = 1
        ''' <summary><c>RECEIVED</c></summary>
        cmsReceived = 2
        ''' <summary><c>READ</c></summary>
        cmsRead = 3
    End Enum
End Namespace
