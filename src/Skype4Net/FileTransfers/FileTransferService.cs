using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>File transfers: <c>skype.FileTransfers</c>. Protocol 7.</summary>
public sealed class FileTransferService
{
    private readonly SkypeEngine _engine;

    internal FileTransferService(SkypeEngine engine)
    {
        _engine = engine;
        StatusChanged = engine.Streams.CreateNumbered("FileTransfers.StatusChanged", FileTransferProperties.Status,
            (id, value) => new FileTransferStatusChanged(new FileTransfer(engine, id), value));
        Progressed = engine.Streams.CreateNumbered("FileTransfers.Progressed", FileTransferProperties.BytesTransferred,
            (id, value) => new FileTransferProgressed(new FileTransfer(engine, id), value));
    }

    /// <summary>The state of a file transfer changed.</summary>
    [HandlerEvent("FileTransferStatusChanged")]
    public IObservable<FileTransferStatusChanged> StatusChanged { get; }

    /// <summary>More of a file has come over.</summary>
    [HandlerEvent("FileTransferProgressed")]
    public IObservable<FileTransferProgressed> Progressed { get; }

    /// <summary>All transfers (<c>SEARCH FILETRANSFERS</c>).</summary>
    public SkypeQuery<FileTransfer> All => SkypeQuery.Numbered(_engine, FileTransferCommands.Search.With(), FileTransfer.ListOf);

    /// <summary>Transfers that are not over (<c>SEARCH ACTIVEFILETRANSFERS</c>).</summary>
    public SkypeQuery<FileTransfer> Active => SkypeQuery.Numbered(_engine, FileTransferCommands.SearchActive.With(), FileTransfer.ListOf);

    /// <summary>The proxy of a transfer whose number is known. Sends nothing.</summary>
    /// <param name="id">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public FileTransfer Get(long id) => new(_engine, Argument.Id(id));

    /// <summary>
    /// Opens the dialog in which the user picks the file to send (<c>OPEN FILETRANSFER handles IN folder</c>, protocol 5). The client does not
    /// notify what they do there.
    /// </summary>
    /// <param name="handles">The Skype names of the people to send it to; none opens the window of transfers.</param>
    /// <param name="folder">The folder in which the dialog begins; null for where it was last.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenDialogAsync(IEnumerable<string> handles, string? folder = null, CancellationToken cancellationToken = default)
    {
        string[] to = [.. handles];
        return _engine.SendAsync(folder is null ? FileTransferCommands.Open.With(to) : FileTransferCommands.OpenIn.With(to, folder),
            cancellationToken);
    }

    /// <summary>
    /// Sends a file without a dialog (<c>FILE handle "path"</c>). Only the emulator and servers built on SkypeKit know this command.
    /// </summary>
    /// <param name="handle">The Skype name of the person to send it to.</param>
    /// <param name="path">The path of the file as the client sees it.</param>
    /// <param name="cancellationToken">Cancels the wait; the file stays offered.</param>
    /// <exception cref="SkypeCommandException">The real client has no such command (2): use <see cref="OpenDialogAsync"/>.</exception>
    public async Task<FileTransfer> SendAsync(string handle, string path, CancellationToken cancellationToken = default)
    {
        Command command = FileTransferCommands.Send.With(handle, path);
        return new FileTransfer(_engine, (await _engine.SendAsync(command, cancellationToken).ConfigureAwait(false)).RequireObjectId(command));
    }

    /// <inheritdoc cref="SendAsync(string, string, CancellationToken)"/>
    /// <param name="user">The user to send it to.</param>
    /// <param name="path">The path of the file as the client sees it.</param>
    /// <param name="cancellationToken">Cancels the wait; the file stays offered.</param>
    public Task<FileTransfer> SendAsync(User user, string path, CancellationToken cancellationToken = default)
        => SendAsync(User.HandleOf(user), path, cancellationToken);
}
