' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TFileTransferStatus</c> of Skype4COM.</summary>
    Public Enum TFileTransferStatus
        ''' <summary><c>NEW</c></summary>
        fileTransferStatusNew = 0
        ''' <summary><c>CONNECTING</c></summary>
        fileTransferStatusConnecting = 1
        ''' <summary><c>WAITING_FOR_ACCEPT</c></summary>
        fileTransferStatusWaitingForAccept = 2
        ''' <summary><c>TRANSFERRING</c></summary>
        fileTransferStatusTransferring = 3
        ''' <summary><c>TRANSFERRING_OVER_RELAY</c></summary>
        fileTransferStatusTransferringOverRelay = 4
        ''' <summary><c>PAUSED</c></summary>
        fileTransferStatusPaused = 5
        ''' <summary><c>REMOTELY_PAUSED</c></summary>
        fileTransferStatusRemotelyPaused = 6
        ''' <summary><c>CANCELLED</c></summary>
        fileTransferStatusCancelled = 7
        ''' <summary><c>COMPLETED</c></summary>
        fileTransferStatusCompleted = 8
        ''' <summary><c>FAILED</c></summary>
        fileTransferStatusFailed = 9
    End Enum
End Namespace
