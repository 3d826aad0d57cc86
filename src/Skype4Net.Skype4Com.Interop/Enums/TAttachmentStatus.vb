' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TAttachmentStatus</c> of Skype4COM.</summary>
    Public Enum TAttachmentStatus
        ''' <summary>apiAttachUnknown</summary>
        apiAttachUnknown = -1
        ''' <summary>apiAttachSuccess</summary>
        apiAttachSuccess = 0
        ''' <summary>apiAttachPendingAuthorization</summary>
        apiAttachPendingAuthorization = 1
        ''' <summary>apiAttachRefused</summary>
        apiAttachRefused = 2
        ''' <summary>apiAttachNotAvailable</summary>
        apiAttachNotAvailable = 3
        ''' <summary>apiAttachAvailable</summary>
        apiAttachAvailable = 4
    End Enum
End Namespace
