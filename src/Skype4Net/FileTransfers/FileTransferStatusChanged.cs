namespace Skype4Net;

/// <summary>The state of a file transfer changed (<c>FILETRANSFER n STATUS</c>).</summary>
/// <param name="Transfer">The file transfer.</param>
/// <param name="Status">The new state.</param>
public sealed record FileTransferStatusChanged(FileTransfer Transfer, FileTransferStatus Status);
