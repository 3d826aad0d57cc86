namespace Skype4Net.Transports.Windows;

/// <summary>What a client says of the attachment: the <c>lParam</c> of <c>SkypeControlAPIAttach</c>.</summary>
internal enum AttachAnswer
{
    /// <summary>Attached; the window that says so takes the commands.</summary>
    Success = 0,

    /// <summary>The user is asked; an answer follows.</summary>
    PendingAuthorization = 1,

    /// <summary>The user said no, now or earlier.</summary>
    Refused = 2,

    /// <summary>A client runs, but nobody is signed in.</summary>
    NotAvailable = 3,

    /// <summary>To everybody: somebody has signed in.</summary>
    ApiAvailable = 0x8001,
}
