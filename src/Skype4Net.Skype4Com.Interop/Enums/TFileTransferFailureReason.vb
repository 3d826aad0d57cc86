' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.

Namespace SKYPE4COMLib
    ''' <summary>The enumeration <c>TFileTransferFailureReason</c> of Skype4COM.</summary>
    Public Enum TFileTransferFailureReason
        ''' <summary><c>SENDER_NOT_AUTHORIZED</c></summary>
        fileTransferFailureReasonSenderNotAuthorized = 1
        ''' <summary><c>REMOTELY_CANCELLED</c></summary>
        fileTransferFailureReasonRemotelyCancelled = 2
        ''' <summary><c>FAILED_READ</c></summary>
        fileTransferFailureReasonFailedRead = 3
        ''' <summary><c>FAILED_REMOTE_READ</c></summary>
        fileTransferFailureReasonFailedRemoteRead = 4
        ''' <summary><c>FAILED_WRITE</c></summary>
        fileTransferFailureReasonFailedWrite = 5
        ''' <summary><c>FAILED_REMOTE_WRITE</c></summary>
        fileTransferFailureReasonFailedRemoteWrite = 6
        ''' <summary><c>REMOTE_DOES_NOT_SUPPORT_FT</c></summary>
        fileTransferFailureReasonRemoteDoesNotSupportFT = 7
        ''' <summary><c>REMOTE_OFFLINE_TOO_LONG</c></summary>
        fileTransferFailureReasonRemoteOfflineTooLong = 8
    End Enum
End Namespace
