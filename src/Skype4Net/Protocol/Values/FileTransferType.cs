using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The direction of a file transfer: <c>FILETRANSFER n TYPE</c>.</summary>
public enum FileTransferType
{
    /// <summary>A word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Somebody sends to us (<c>INCOMING</c>).</summary>
    [Wire("INCOMING")]
    Incoming,
    /// <summary>We send (<c>OUTGOING</c>).</summary>
    [Wire("OUTGOING")]
    Outgoing,
}
