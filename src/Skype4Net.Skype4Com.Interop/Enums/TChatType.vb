' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TChatType</c> of Skype4COM.</summary>
    Public Enum TChatType
        ''' <summary><c>UNKNOWN</c></summary>
        chatTypeUnknown = -1
        ''' <summary><c>DIALOG</c></summary>
        chatTypeDialog = 0
        ''' <summary><c>LEGACY_DIALOG</c></summary>
        chatTypeLegacyDialog = 1
        ''' <summary><c>LEGACY_UNSUBSCRIBED</c></summary>
        chatTypeLegacyUnsubscribed = 2
        ''' <summary><c>MULTICHAT</c></summary>
        chatTypeMultiChat = 3
        ''' <summary><c>SHAREDGROUP</c></summary>
        chatTypeSharedGroup = 4
    End Enum
End Namespace
