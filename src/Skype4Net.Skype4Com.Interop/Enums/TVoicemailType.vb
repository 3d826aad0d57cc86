' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TVoicemailType</c> of Skype4COM.</summary>
    Public Enum TVoicemailType
        ''' <summary><c>UNKNOWN</c></summary>
        vmtUnknown = -1
        ''' <summary><c>INCOMING</c></summary>
        vmtIncoming = 0
        ''' <summary><c>DEFAULT_GREETING</c></summary>
        vmtDefaultGreeting = 1
        ''' <summary><c>CUSTOM_GREETING</c></summary>
        vmtCustomGreeting = 2
        ''' <summary><c>OUTGOING</c></summary>
        vmtOutgoing = 3
    End Enum
End Namespace
