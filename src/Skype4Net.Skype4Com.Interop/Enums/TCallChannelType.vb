' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TCallChannelType</c> of Skype4COM.</summary>
    Public Enum TCallChannelType
        ''' <summary>cctUnknown</summary>
        cctUnknown = -1
        ''' <summary>cctDatagram</summary>
        cctDatagram = 0
        ''' <summary>cctReliable</summary>
        cctReliable = 1
    End Enum
End Namespace
