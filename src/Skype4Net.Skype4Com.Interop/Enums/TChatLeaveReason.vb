' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TChatLeaveReason</c> of Skype4COM.</summary>
    Public Enum TChatLeaveReason
        ''' <summary>leaUnknown</summary>
        leaUnknown = -1
        ''' <summary><c>USER_NOT_FOUND</c></summary>
        leaUserNotFound = 0
        ''' <summary><c>USER_INCAPABLE</c></summary>
        leaUserIncapable = 1
        ''' <summary><c>ADDER_MUST_BE_FRIEND</c></summary>
        leaAdderNotFriend = 2
        ''' <summary><c>ADDED_MUST_BE_AUTHORIZED</c></summary>
        leaAddedNotAuthorized = 3
        ''' <summary><c>ADD_DECLINED</c></summary>
        leaAddDeclined = 4
        ''' <summary><c>UNSUBSCRIBE</c></summary>
        leaUnsubscribe = 5
    End Enum
End Namespace
