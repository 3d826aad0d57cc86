namespace Skype4Net.Engine;

/// <summary>What happens to the attachment.</summary>
internal enum AttachmentInput
{
    /// <summary>The program wants to attach.</summary>
    Attach,
    PeerAvailable,
    PeerGone,

    /// <summary>The user's answer is awaited.</summary>
    Question,
    Granted,

    /// <summary>The user said no: <c>ERROR 68</c> to <c>NAME</c>, or the transport's own word.</summary>
    Denied,

    /// <summary>The client runs, but nobody is signed in.</summary>
    NotNow,
    Negotiated,

    /// <summary>A question was answered, but not as it should be: another error, or words that make no sense.</summary>
    NotYet,
    Identified,

    /// <summary>The time of the present phase is over, see <see cref="AttachmentMachine.LimitOf"/>.</summary>
    WaitOver,

    /// <summary>A line came from a client that had left questions unanswered.</summary>
    Alive,

    /// <summary>The client of an attachment does not answer any more, not even <c>PING</c>.</summary>
    Silence,

    /// <summary>The time of the attach call is over.</summary>
    TimeOver,
    LoggedOut,
    Dispose,
}
