' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TCallType</c> of Skype4COM.</summary>
    Public Enum TCallType
        ''' <summary><c>UNKNOWN</c></summary>
        cltUnknown = -1
        ''' <summary><c>INCOMING_PSTN</c></summary>
        cltIncomingPSTN = 0
        ''' <summary><c>OUTGOING_PSTN</c></summary>
        cltOutgoingPSTN = 1
        ''' <summary><c>INCOMING_P2P</c></summary>
        cltIncomingP2P = 2
        ''' <summary><c>OUTGOING_P2P</c></summary>
        cltOutgoingP2P = 3
    End Enum
End Namespace
