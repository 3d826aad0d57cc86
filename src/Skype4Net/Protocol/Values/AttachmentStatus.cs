namespace Skype4Net;

/// <summary>
/// How this program stands with the Skype client. The numbers are those of Skype4Py and of the window message <c>SkypeControlAPIAttach</c>.
/// </summary>
public enum AttachmentStatus
{
    /// <summary>Never tried, given up, or disposed.</summary>
    Unknown = -1,
    /// <summary>Attached: commands may be sent.</summary>
    Success = 0,
    /// <summary>The request is out; the user has to decide.</summary>
    PendingAuthorization = 1,
    /// <summary>The user said no. Final until <c>AttachAsync</c> is called again.</summary>
    Refused = 2,
    /// <summary>No client runs, nobody is signed in, or the client does not answer.</summary>
    NotAvailable = 3,
    /// <summary>A client has appeared; not attached yet.</summary>
    Available = 0x8001,
}
