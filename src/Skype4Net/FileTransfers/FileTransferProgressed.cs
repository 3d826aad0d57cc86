namespace Skype4Net;

/// <summary>More of a file has come over (<c>FILETRANSFER n BYTESTRANSFERRED</c>).</summary>
/// <param name="Transfer">The file transfer.</param>
/// <param name="BytesTransferred">How many bytes in all.</param>
public sealed record FileTransferProgressed(FileTransfer Transfer, long BytesTransferred);
