namespace Skype4Net;

/// <summary>The direction of a file transfer: <c>FILETRANSFER n TYPE</c>.</summary>
public enum FileTransferType
{
    /// <summary>A word this library does not know; never on the wire.</summary>
    Unknown,
    /// <summary>Somebody sends to us (<c>INCOMING</c>).</summary>
    Incoming,
    /// <summary>We send (<c>OUTGOING</c>).</summary>
    Outgoing,
}
