' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TConnectionStatus</c> of Skype4COM.</summary>
    Public Enum TConnectionStatus
        ''' <summary><c>UNKNOWN</c></summary>
        conUnknown = -1
        ''' <summary><c>OFFLINE</c></summary>
        conOffline = 0
        ''' <summary><c>CONNECTING</c></summary>
        conConnecting = 1
        ''' <summary><c>PAUSING</c></summary>
        conPausing = 2
        ''' <summary><c>ONLINE</c></summary>
        conOnline = 3
    End Enum
End Namespace
