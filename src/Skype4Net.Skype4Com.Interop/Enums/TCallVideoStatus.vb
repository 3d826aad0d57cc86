' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TCallVideoStatus</c> of Skype4COM.</summary>
    Public Enum TCallVideoStatus
        ''' <summary><c>UNKNOWN</c></summary>
        cvsUnknown = -1
        ''' <summary><c>VIDEO_NONE</c></summary>
        cvsNone = 0
        ''' <summary><c>VIDEO_SEND_ENABLED</c></summary>
        cvsSendEnabled = 1
        ''' <summary><c>VIDEO_RECV_ENABLED</c></summary>
        cvsReceiveEnabled = 2
        ''' <summary><c>VIDEO_BOTH_ENABLED</c></summary>
        cvsBothEnabled = 3
    End Enum
End Namespace
