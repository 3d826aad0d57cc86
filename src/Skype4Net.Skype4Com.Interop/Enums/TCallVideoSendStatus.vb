' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TCallVideoSendStatus</c> of Skype4COM.</summary>
    Public Enum TCallVideoSendStatus
        ''' <summary><c>UNKNOWN</c></summary>
        vssUnknown = -1
        ''' <summary><c>NOT_AVAILABLE</c></summary>
        vssNotAvailable = 0
        ''' <summary><c>AVAILABLE</c></summary>
        vssAvailable = 1
        ''' <summary><c>STARTING</c></summary>
        vssStarting = 2
        ''' <summary><c>REJECTED</c></summary>
        vssRejected = 3
        ''' <summary><c>RUNNING</c></summary>
        vssRunning = 4
        ''' <summary><c>STOPPING</c></summary>
        vssStopping = 5
        ''' <summary><c>PAUSED</c></summary>
        vssPaused = 6
    End Enum
End Namespace
