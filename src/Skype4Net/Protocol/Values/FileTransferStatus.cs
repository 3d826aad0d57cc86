namespace Skype4Net;

/// <summary>The state of a file transfer: <c>FILETRANSFER n STATUS</c>.</summary>
public enum FileTransferStatus
{
    /// <summary>A word this library does not know; never on the wire.</summary>
    Unknown,
    /// <summary>Offered, and not accepted yet (<c>NEW</c>).</summary>
    New,
    /// <summary>The other side has not decided yet (<c>WAITING_FOR_ACCEPT</c>).</summary>
    WaitingForAccept,
    /// <summary>About to begin (<c>CONNECTING</c>).</summary>
    Connecting,
    /// <summary>Under way (<c>TRANSFERRING</c>).</summary>
    Transferring,
    /// <summary>Under way by a slower path (<c>TRANSFERRING_OVER_RELAY</c>).</summary>
    TransferringOverRelay,
    /// <summary>Paused by us (<c>PAUSED</c>).</summary>
    Paused,
    /// <summary>Paused by the other side (<c>REMOTELY_PAUSED</c>).</summary>
    RemotelyPaused,
    /// <summary>Given up by either side; final (<c>CANCELLED</c>).</summary>
    Cancelled,
    /// <summary>Done; final (<c>COMPLETED</c>).</summary>
    Completed,
    /// <summary>Failed, see <see cref="FileTransferFailureReason"/>; final (<c>FAILED</c>).</summary>
    Failed,
    /// <summary>Announced only; servers built on SkypeKit (<c>PLACEHOLDER</c>).</summary>
    Placeholder,
}
