using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The state of a file transfer: <c>FILETRANSFER n STATUS</c>.</summary>
public enum FileTransferStatus
{
    /// <summary>A word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Offered, and not accepted yet (<c>NEW</c>).</summary>
    [Wire("NEW")]
    New,
    /// <summary>The other side has not decided yet (<c>WAITING_FOR_ACCEPT</c>).</summary>
    [Wire("WAITING_FOR_ACCEPT")]
    WaitingForAccept,
    /// <summary>About to begin (<c>CONNECTING</c>).</summary>
    [Wire("CONNECTING")]
    Connecting,
    /// <summary>Under way (<c>TRANSFERRING</c>).</summary>
    [Wire("TRANSFERRING")]
    Transferring,
    /// <summary>Under way by a slower path (<c>TRANSFERRING_OVER_RELAY</c>).</summary>
    [Wire("TRANSFERRING_OVER_RELAY")]
    TransferringOverRelay,
    /// <summary>Paused by us (<c>PAUSED</c>).</summary>
    [Wire("PAUSED")]
    Paused,
    /// <summary>Paused by the other side (<c>REMOTELY_PAUSED</c>).</summary>
    [Wire("REMOTELY_PAUSED")]
    RemotelyPaused,
    /// <summary>Given up by either side; final (<c>CANCELLED</c>).</summary>
    [Wire("CANCELLED")]
    Cancelled,
    /// <summary>Done; final (<c>COMPLETED</c>).</summary>
    [Wire("COMPLETED")]
    Completed,
    /// <summary>Failed, see <see cref="FileTransferFailureReason"/>; final (<c>FAILED</c>).</summary>
    [Wire("FAILED")]
    Failed,
    /// <summary>Announced only; servers built on SkypeKit (<c>PLACEHOLDER</c>).</summary>
    [Wire("PLACEHOLDER")]
    Placeholder,
}
