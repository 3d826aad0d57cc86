using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>A file on its way to or from somebody. Protocol 7. The real client lets only its user pick, take and cancel files.</summary>
public sealed class FileTransfer : SkypeObject
{
    internal FileTransfer(SkypeEngine engine, long id)
        : base(engine, ObjectKind.FileTransfer, id) => Id = id;

    /// <summary>The number by which the client knows it.</summary>
    public long Id { get; }

    /// <summary>The direction (<c>TYPE</c>).</summary>
    public SkypeProperty<FileTransferType> Type => Property(FileTransferProperties.Type);

    /// <summary>The state (<c>STATUS</c>).</summary>
    public SkypeProperty<FileTransferStatus> Status => Property(FileTransferProperties.Status);

    /// <summary>Why it failed (<c>FAILUREREASON</c>).</summary>
    public SkypeProperty<FileTransferFailureReason> FailureReason => Property(FileTransferProperties.FailureReason);

    /// <summary>The other side (<c>PARTNER_HANDLE</c>); null when the client names nobody.</summary>
    public SkypeProperty<User?> Partner => Property(FileTransferProperties.PartnerHandle, PropertyMaps.User);

    /// <summary>The name of the other side (<c>PARTNER_DISPNAME</c>).</summary>
    public SkypeProperty<string> PartnerDisplayName => Property(FileTransferProperties.PartnerDisplayName);

    /// <summary>When it was offered, in UTC (<c>STARTTIME</c>); null before.</summary>
    public SkypeProperty<DateTimeOffset?> StartTime => Property(FileTransferProperties.StartTime);

    /// <summary>When it ended, or is guessed to end, in UTC (<c>FINISHTIME</c>); null before; never cached.</summary>
    public SkypeProperty<DateTimeOffset?> FinishTime => Property(FileTransferProperties.FinishTime);

    /// <summary>Where the file is (<c>FILEPATH</c>); empty for a file that comes in until it was accepted.</summary>
    public SkypeProperty<string> FilePath => Property(FileTransferProperties.FilePath);

    /// <summary>The name without the folder (<c>FILENAME</c>).</summary>
    public SkypeProperty<string> FileName => Property(FileTransferProperties.FileName);

    /// <summary>The size in bytes (<c>FILESIZE</c>).</summary>
    public SkypeProperty<long> FileSize => Property(FileTransferProperties.FileSize);

    /// <summary>The speed (<c>BYTESPERSECOND</c>); never cached.</summary>
    public SkypeProperty<long> BytesPerSecond => Property(FileTransferProperties.BytesPerSecond);

    /// <summary>How many bytes have come over (<c>BYTESTRANSFERRED</c>); notified often, never cached.</summary>
    public SkypeProperty<long> BytesTransferred => Property(FileTransferProperties.BytesTransferred);

    /// <summary>
    /// Takes a file that is offered (<c>ALTER FILETRANSFER n ACCEPT folder</c>). Only the emulator and servers built on SkypeKit know this
    /// command.
    /// </summary>
    /// <param name="folder">Into which folder, as the client sees it.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">The real client has no such command (527); its user takes the file.</exception>
    public Task AcceptAsync(string folder, CancellationToken cancellationToken = default)
        => SendAsync(FileTransferCommands.Accept.With(Id, folder), cancellationToken);

    /// <summary>
    /// Gives the transfer up (<c>ALTER FILETRANSFER n CANCEL</c>). Only the emulator and servers built on SkypeKit know this command.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">The real client has no such command (527).</exception>
    public Task CancelAsync(CancellationToken cancellationToken = default) => SendAsync(FileTransferCommands.Cancel.With(Id), cancellationToken);

    /// <summary>Waits until the transfer is over.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <returns>Completed, cancelled or failed.</returns>
    /// <exception cref="SkypeException">The state could not be read.</exception>
    public Task<FileTransferStatus> WhenOverAsync(CancellationToken cancellationToken = default)
        => Status.WhenAsync(static s => s is FileTransferStatus.Completed or FileTransferStatus.Cancelled or FileTransferStatus.Failed,
            cancellationToken);

    internal static IReadOnlyList<FileTransfer> ListOf(SkypeEngine engine, IReadOnlyList<long> ids)
        => SkypeQuery.ListOf(ids, id => new FileTransfer(engine, id));
}
