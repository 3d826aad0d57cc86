' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TOnlineStatus</c> of Skype4COM.</summary>
    Public Enum TOnlineStatus
        ''' <summary><c>UNKNOWN</c></summary>
        olsUnknown = -1
        ''' <summary><c>OFFLINE</c></summary>
        olsOffline = 0
        ''' <summary><c>ONLINE</c></summary>
        olsOnline = 1
        ''' <summary><c>AWAY</c></summary>
        olsAway = 2
        ''' <summary><c>NA</c></summary>
        olsNotAvailable = 3
        ''' <summary><c>DND</c></summary>
        olsDoNotDisturb = 4
        ''' <summary><c>SKYPEOUT</c></summary>
        olsSkypeOut = 5
        ''' <summary><c>SKYPEME</c></summary>
        olsSkypeMe = 6
    End Enum
End Namespace
