using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.FileTransfers;

/// <summary>A <see cref="FileTransferRecord"/> as it is kept.</summary>
internal sealed record StoredFileTransfer(
    long Id,
    string Key,
    FileTransferType Type,
    Identity Partner,
    string Name,
    long Size,
    DateTimeOffset Start,
    FileTransferStatus Status,
    DateTimeOffset? Finish,
    string Path,
    FileTransferFailureReason FailureReason,
    long Transferred);
