using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.FileTransfers;

/// <summary>A file transfer as one client keeps it.</summary>
/// <param name="id">Its number at this client.</param>
/// <param name="key">Names it on the network.</param>
/// <param name="type">The direction.</param>
/// <param name="partner">The other side.</param>
/// <param name="name">The name of the file; of an incoming one, as the other side has it.</param>
/// <param name="size">The size of the file in bytes.</param>
/// <param name="start">When it was offered.</param>
internal sealed class FileTransferRecord(
    long id, string key, FileTransferType type, Identity partner, string name, long size, DateTimeOffset start) : NumberedRecord(id)
{
    public string Key { get; } = key;

    public FileTransferState State
    {
        get;
        set => Set(ref field, value);
    } = new(type);

    public FileTransferType Type => State.Type;

    public FileTransferStatus Status => State.Status;

    public Identity Partner { get; } = partner;

    public string Name { get; } = name;

    public long Size { get; } = size;

    public DateTimeOffset Start { get; } = start;

    /// <summary>When it was over; null before.</summary>
    public DateTimeOffset? Finish
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>Where the file is here; empty for an incoming one that was not taken.</summary>
    public string Path
    {
        get;
        set => Set(ref field, value);
    } = "";

    public FileTransferFailureReason FailureReason
    {
        get;
        set => Set(ref field, value);
    } = FileTransferFailureReason.Unknown;

    /// <summary>The bytes that have gone, or were written.</summary>
    public long Transferred
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>Whether a part could have gone while it was paused.</summary>
    public bool OwesPart { get; set; }

    /// <summary>How many parts have gone that the other side has not written yet.</summary>
    public int PartsUnderWay { get; set; }

    /// <summary>Whether the last part has gone.</summary>
    public bool IsAllSent { get; set; }

    /// <summary>The file, open from the acceptance to the end.</summary>
    public FileStream? File { get; set; }

    /// <summary>The mean speed from the offer to the end, or until now.</summary>
    public long BytesPerSecond(DateTimeOffset now) => (long)(Transferred / Math.Max(1, ((Finish ?? now) - Start).TotalSeconds));

    /// <summary>A transfer that was kept. One that was under way failed with the end of the process.</summary>
    public static FileTransferRecord Restore(StoredFileTransfer stored)
    {
        var state = new FileTransferState(stored.Type, stored.Status);
        var transfer = new FileTransferRecord(stored.Id, stored.Key, stored.Type, stored.Partner, stored.Name, stored.Size, stored.Start)
        {
            State = state, Finish = stored.Finish, Path = stored.Path, FailureReason = stored.FailureReason, Transferred = stored.Transferred,
        };
        if (state.IsOver)
            return transfer;
        transfer.State = new FileTransferState(stored.Type, FileTransferStatus.Failed);
        transfer.FailureReason = FileTransferFailureReason.RemoteOfflineTooLong;
        transfer.Finish = stored.Start;
        return transfer;
    }

    /// <summary>What of the transfer is kept.</summary>
    public StoredFileTransfer ToStored() => new(Id, Key, Type, Partner, Name, Size, Start, Status, Finish, Path, FailureReason, Transferred);
}
