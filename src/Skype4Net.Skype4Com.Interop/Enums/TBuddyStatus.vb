' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TBuddyStatus</c> of Skype4COM.</summary>
    Public Enum TBuddyStatus
        ''' <summary>budUnknown</summary>
        budUnknown = -1
        ''' <summary><c>0</c></summary>
        budNeverBeenFriend = 0
        ''' <summary><c>1</c></summary>
        budDeletedFriend = 1
        ''' <summary><c>2</c></summary>
        budPendingAuthorization = 2
        ''' <summary><c>3</c></summary>
        budFriend = 3
    End Enum
End Namespace
