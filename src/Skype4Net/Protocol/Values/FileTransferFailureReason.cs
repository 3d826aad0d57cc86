namespace Skype4Net;

/// <summary>Why a file transfer failed: <c>FILETRANSFER n FAILUREREASON</c>.</summary>
public enum FileTransferFailureReason
{
    /// <summary>It did not, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>The sender is not authorized (<c>SENDER_NOT_AUTHORIZED</c>).</summary>
    SenderNotAuthorized,
    /// <summary>Given up by the other side (<c>REMOTELY_CANCELLED</c>).</summary>
    RemotelyCancelled,
    /// <summary>Our file could not be read (<c>FAILED_READ</c>).</summary>
    FailedRead,
    /// <summary>The other side's file could not be read (<c>FAILED_REMOTE_READ</c>).</summary>
    FailedRemoteRead,
    /// <summary>Our file could not be written (<c>FAILED_WRITE</c>).</summary>
    FailedWrite,
    /// <summary>The other side's file could not be written (<c>FAILED_REMOTE_WRITE</c>).</summary>
    FailedRemoteWrite,
    /// <summary>The other side cannot transfer files (<c>REMOTE_DOES_NOT_SUPPORT_FT</c>).</summary>
    RemoteDoesNotSupportFileTransfer,
    /// <summary>The other side was offline for too long (<c>REMOTE_OFFLINE_TOO_LONG</c>).</summary>
    RemoteOfflineTooLong,
}
