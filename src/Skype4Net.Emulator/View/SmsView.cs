namespace Skype4Net.Emulator;

/// <summary>An SMS as one client keeps it, as it was when this was asked for.</summary>
/// <param name="Id">The number at this client.</param>
/// <param name="Type">What it is for.</param>
/// <param name="Status">The state.</param>
/// <param name="Text">The text.</param>
/// <param name="Targets">To whom it goes; of one that came in, from whom.</param>
public sealed record SmsView(long Id, SmsType Type, SmsStatus Status, string Text, IReadOnlyList<SmsTargetState> Targets)
{
    /// <summary>Why it failed.</summary>
    public SmsFailureReason FailureReason { get; init; }

    /// <summary>When it was sent or came in; null while it is written.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whether it failed and the user does not know.</summary>
    public bool IsFailedUnseen { get; init; }

    /// <summary>The price in units of the currency.</summary>
    public decimal Price { get; init; }

    /// <summary>The currency.</summary>
    public string Currency { get; init; } = "";

    /// <summary>The number to answer to; empty for the account's own.</summary>
    public string ReplyTo { get; init; } = "";
}

/// <summary>What a person can do with a file transfer at the moment.</summary>
[Flags]
public enum FileActions
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary><see cref="EmulatedFile.Accept"/>.</summary>
    Accept = 1,
    /// <summary><see cref="EmulatedFile.Cancel"/>.</summary>
    Cancel = 2,
    /// <summary><see cref="EmulatedFile.Pause"/>.</summary>
    Pause = 4,
    /// <summary><see cref="EmulatedFile.Pause"/>, the other way round.</summary>
    Resume = 8,
}

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
