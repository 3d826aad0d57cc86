using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Clients;

/// <summary>A file transfer as one client keeps it.</summary>
internal sealed class FileTransferRecord(long id, string key, FileTransferType type, Identity partner, string name, long size, DateTimeOffset start) : NumberedRecord(id)
{
    public string Key { get; } = key;

    public FileTransferType Type { get; } = type;

    public Identity Partner { get; } = partner;

    public string Name { get; } = name;

    public long Size { get; } = size;

    public DateTimeOffset Start { get; } = start;

    public DateTimeOffset? Finish { get; set; }

    public string Path { get; set; } = "";

    public FileTransferStatus Status { get; set; } = FileTransferStatus.New;

    public FileTransferFailureReason FailureReason { get; set; } = FileTransferFailureReason.Unknown;

    public long Transferred { get; set; }

    public bool PausedHere { get; set; }

    public bool PausedThere { get; set; }

    /// <summary>A part could have gone out while it was paused.</summary>
    public bool OwesPart { get; set; }

    public FileStream? File { get; set; }

    public bool IsOver => Status is FileTransferStatus.Cancelled or FileTransferStatus.Completed or FileTransferStatus.Failed;
}
