' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TChatMemberRole</c> of Skype4COM.</summary>
    Public Enum TChatMemberRole
        ''' <summary><c>UNKNOWN</c></summary>
        chatMemberRoleUnknown = -1
        ''' <summary><c>CREATOR</c></summary>
        chatMemberRoleCreator = 0
        ''' <summary><c>MASTER</c></summary>
        chatMemberRoleMaster = 1
        ''' <summary><c>HELPER</c></summary>
        chatMemberRoleHelper = 2
        ''' <summary><c>USER</c></summary>
        chatMemberRoleUser = 3
        ''' <summary><c>LISTENER</c></summary>
        chatMemberRoleListener = 4
        ''' <summary><c>APPLICANT</c></summary>
        chatMemberRoleApplicant = 5
    End Enum
End Namespace
