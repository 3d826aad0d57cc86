' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TChatStatus</c> of Skype4COM.</summary>
    Public Enum TChatStatus
        ''' <summary><c>UNKNOWN</c></summary>
        chsUnknown = -1
        ''' <summary><c>LEGACY_DIALOG</c></summary>
        chsLegacyDialog = 0
        ''' <summary><c>DIALOG</c></summary>
        chsDialog = 1
        ''' <summary><c>MULTI_NEED_ACCEPT</c></summary>
        chsMultiNeedAccept = 2
        ''' <summary><c>MULTI_SUBSCRIBED</c></summary>
        chsMultiSubscribed = 3
        ''' <summary><c>UNSUBSCRIBED</c></summary>
        chsUnsubscribed = 4
    End Enum
End Namespace
