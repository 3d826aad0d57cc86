namespace Skype4Net.Protocol;

/// <content>The words of file transfers.</content>
internal static partial class EnumCodecs
{
    public static readonly EnumCodec<FileTransferType> FileTransferType = new(
        Skype4Net.FileTransferType.Unknown,
        (Skype4Net.FileTransferType.Unknown, "UNKNOWN"),
        (Skype4Net.FileTransferType.Incoming, "INCOMING"),
        (Skype4Net.FileTransferType.Outgoing, "OUTGOING"));

    public static readonly EnumCodec<FileTransferStatus> FileTransferStatus = new(
        Skype4Net.FileTransferStatus.Unknown,
        (Skype4Net.FileTransferStatus.Unknown, "UNKNOWN"),
        (Skype4Net.FileTransferStatus.New, "NEW"),
        (Skype4Net.FileTransferStatus.WaitingForAccept, "WAITING_FOR_ACCEPT"),
        (Skype4Net.FileTransferStatus.Connecting, "CONNECTING"),
        (Skype4Net.FileTransferStatus.Transferring, "TRANSFERRING"),
        (Skype4Net.FileTransferStatus.TransferringOverRelay, "TRANSFERRING_OVER_RELAY"),
        (Skype4Net.FileTransferStatus.Paused, "PAUSED"),
        (Skype4Net.FileTransferStatus.RemotelyPaused, "REMOTELY_PAUSED"),
        (Skype4Net.FileTransferStatus.Cancelled, "CANCELLED"),
        (Skype4Net.FileTransferStatus.Completed, "COMPLETED"),
        (Skype4Net.FileTransferStatus.Failed, "FAILED"),
        (Skype4Net.FileTransferStatus.Placeholder, "PLACEHOLDER"));

    public static readonly EnumCodec<FileTransferFailureReason> FileTransferFailureReason = new(
        Skype4Net.FileTransferFailureReason.Unknown,
        (Skype4Net.FileTransferFailureReason.Unknown, "UNKNOWN"),
        (Skype4Net.FileTransferFailureReason.SenderNotAuthorized, "SENDER_NOT_AUTHORIZED"),
        (Skype4Net.FileTransferFailureReason.RemotelyCancelled, "REMOTELY_CANCELLED"),
        (Skype4Net.FileTransferFailureReason.FailedRead, "FAILED_READ"),
        (Skype4Net.FileTransferFailureReason.FailedRemoteRead, "FAILED_REMOTE_READ"),
        (Skype4Net.FileTransferFailureReason.FailedWrite, "FAILED_WRITE"),
        (Skype4Net.FileTransferFailureReason.FailedRemoteWrite, "FAILED_REMOTE_WRITE"),
        (Skype4Net.FileTransferFailureReason.RemoteDoesNotSupportFileTransfer, "REMOTE_DOES_NOT_SUPPORT_FT"),
        (Skype4Net.FileTransferFailureReason.RemoteOfflineTooLong, "REMOTE_OFFLINE_TOO_LONG"),
        (Skype4Net.FileTransferFailureReason.RemoteOfflineTooLong, "REMOTE_OFFLINE_FOR_TOO_LONG"));
}
