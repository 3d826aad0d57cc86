' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TCallHistory</c> of Skype4COM.</summary>
    Public Enum TCallHistory
        ''' <summary><c>ALL</c></summary>
        chsAllCalls = 0
        ''' <summary><c>MISSED</c></summary>
        chsMissedCalls = 1
        ''' <summary><c>INCOMING</c></summary>
        chsIncomingCalls = 2
        ''' <summary><c>OUTGOING</c></summary>
        chsOutgoingCalls = 3
    End Enum
End Namespace
