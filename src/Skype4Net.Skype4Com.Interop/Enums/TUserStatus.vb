' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TUserStatus</c> of Skype4COM.</summary>
    Public Enum TUserStatus
        ''' <summary><c>UNKNOWN</c></summary>
        cusUnknown = -1
        ''' <summary><c>OFFLINE</c></summary>
        cusOffline = 0
        ''' <summary><c>ONLINE</c></summary>
        cusOnline = 1
        ''' <summary><c>AWAY</c></summary>
        cusAway = 2
        ''' <summary><c>NA</c></summary>
        cusNotAvailable = 3
        ''' <summary><c>DND</c></summary>
        cusDoNotDisturb = 4
        ''' <summary><c>INVISIBLE</c></summary>
        cusInvisible = 5
        ''' <summary><c>LOGGEDOUT</c></summary>
        cusLoggedOut = 6
        ''' <summary><c>SKYPEME</c></summary>
        cusSkypeMe = 7
    End Enum
End Namespace
