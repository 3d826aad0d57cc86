' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TGroupType</c> of Skype4COM.</summary>
    Public Enum TGroupType
        ''' <summary><c>UNKNOWN</c></summary>
        grpUnknown = -1
        ''' <summary><c>CUSTOM_GROUP</c></summary>
        grpCustomGroup = 0
        ''' <summary><c>ALL_USERS</c></summary>
        grpAllUsers = 1
        ''' <summary><c>ALL_FRIENDS</c></summary>
        grpAllFriends = 2
        ''' <summary><c>SKYPE_FRIENDS</c></summary>
        grpSkypeFriends = 3
        ''' <summary><c>SKYPEOUT_FRIENDS</c></summary>
        grpSkypeOutFriends = 4
        ''' <summary><c>ONLINE_FRIENDS</c></summary>
        grpOnlineFriends = 5
        ''' <summary><c>UNKNOWN_OR_PENDINGAUTH_FRIENDS</c></summary>
        grpPendingAuthorizationFriends = 6
        ''' <summary><c>RECENTLY_CONTACTED_USERS</c></summary>
        grpRecentlyContactedUsers = 7
        ''' <summary><c>USERS_WAITING_MY_AUTHORIZATION</c></summary>
        grpUsersWaitingMyAuthorization = 8
        ''' <summary><c>USERS_AUTHORIZED_BY_ME</c></summary>
        grpUsersAuthorizedByMe = 9
        ''' <summary><c>USERS_BLOCKED_BY_ME</c></summary>
        grpUsersBlockedByMe = 10
        ''' <summary><c>UNGROUPED_FRIENDS</c></summary>
        grpUngroupedFriends = 11
        ''' <summary><c>SHARED_GROUP</c></summary>
        grpSharedGroup = 12
        ''' <summary><c>PROPOSED_SHARED_GROUP</c></summary>
        grpProposedSharedGroup = 13
    End Enum
End Namespace
