using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Why a file transfer failed: <c>FILETRANSFER n FAILUREREASON</c>.</summary>
public enum FileTransferFailureReason
{
    /// <summary>It did not, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>The sender is not authorized (<c>SENDER_NOT_AUTHORIZED</c>).</summary>
    [Wire("SENDER_NOT_AUTHORIZED")]
    SenderNotAuthorized,
    /// <summary>Given up by the other side (<c>REMOTELY_CANCELLED</c>).</summary>
    [Wire("REMOTELY_CANCELLED")]
    RemotelyCancelled,
    /// <summary>Our file could not be read (<c>FAILED_READ</c>).</summary>
    [Wire("FAILED_READ")]
    FailedRead,
    /// <summary>The other side's file could not be read (<c>FAILED_REMOTE_READ</c>).</summary>
    [Wire("FAILED_REMOTE_READ")]
    FailedRemoteRead,
    /// <summary>Our file could not be written (<c>FAILED_WRITE</c>).</summary>
    [Wire("FAILED_WRITE")]
    FailedWrite,
    /// <summary>The other side's file could not be written (<c>FAILED_REMOTE_WRITE</c>).</summary>
    [Wire("FAILED_REMOTE_WRITE")]
    FailedRemoteWrite,
    /// <summary>The other side cannot transfer files (<c>REMOTE_DOES_NOT_SUPPORT_FT</c>).</summary>
    [Wire("REMOTE_DOES_NOT_SUPPORT_FT")]
    RemoteDoesNotSupportFileTransfer,
    /// <summary>The other side was offline for too long (<c>REMOTE_OFFLINE_TOO_LONG</c>).</summary>
    [Wire("REMOTE_OFFLINE_TOO_LONG", "REMOTE_OFFLINE_FOR_TOO_LONG")]
    RemoteOfflineTooLong,
}
