namespace Skype4Net;

/// <summary>The state of a file transfer changed (<c>FILETRANSFER n STATUS</c>).</summary>
/// <param name="Transfer">Which transfer.</param>
/// <param name="Status">The new state.</param>
public sealed record FileTransferStatusChanged(FileTransfer Transfer, FileTransferStatus Status);

/// <summary>More of a file has come over (<c>FILETRANSFER n BYTESTRANSFERRED</c>).</summary>
/// <param name="Transfer">Which transfer.</param>
/// <param name="BytesTransferred">How many bytes in all.</param>
public sealed record FileTransferProgressed(FileTransfer Transfer, long BytesTransferred);
