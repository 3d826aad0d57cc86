' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TUserSex</c> of Skype4COM.</summary>
    Public Enum TUserSex
        ''' <summary><c>UNKNOWN</c></summary>
        usexUnknown = -1
        ''' <summary><c>MALE</c></summary>
        usexMale = 0
        ''' <summary><c>FEMALE</c></summary>
        usexFemale = 1
    End Enum
End Namespace
