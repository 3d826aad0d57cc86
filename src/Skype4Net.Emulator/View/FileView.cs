namespace Skype4Net.Emulator;

/// <summary>A file transfer as one client keeps it, as it was when this was asked for.</summary>
/// <param name="Id">The number at this client.</param>
/// <param name="Type">The direction.</param>
/// <param name="Status">The state.</param>
/// <param name="Partner">The other side.</param>
/// <param name="FileName">The name of the file.</param>
public sealed record FileView(long Id, FileTransferType Type, FileTransferStatus Status, string Partner, string FileName)
{
    /// <summary>The name of the other side, as it is shown.</summary>
    public string Name { get; init; } = "";

    /// <summary>Why it failed.</summary>
    public FileTransferFailureReason FailureReason { get; init; }

    /// <summary>The size in bytes.</summary>
    public long Size { get; init; }

    /// <summary>How many bytes have gone or come.</summary>
    public long Transferred { get; init; }

    /// <summary>When it was offered.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The mean speed in bytes a second.</summary>
    public long BytesPerSecond { get; init; }

    /// <summary>Where the file is; empty for one that comes in until it was taken.</summary>
    public string Path { get; init; } = "";

    /// <summary>What the person can do.</summary>
    public FileActions Can { get; init; }
}
