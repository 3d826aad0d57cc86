' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TFileTransferType</c> of Skype4COM.</summary>
    Public Enum TFileTransferType
        ''' <summary><c>INCOMING</c></summary>
        fileTransferTypeIncoming = 0
        ''' <summary><c>OUTGOING</c></summary>
        fileTransferTypeOutgoing = 1
    End Enum
End Namespace
