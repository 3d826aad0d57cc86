namespace Skype4Net.Engine;

/// <summary>Where the attachment stands; finer than the public status.</summary>
internal enum AttachmentPhase
{
    /// <summary>Nothing was asked for, or it was given up.</summary>
    Idle,

    /// <summary>Wanted, and no client is there.</summary>
    Searching,

    /// <summary>
    /// A client is there, and cannot be asked now: nobody is signed in, it has just come, or it does not answer. Asked again after a while.
    /// </summary>
    Pausing,

    /// <summary>The request for permission is out.</summary>
    Asking,

    /// <summary>Granted; <c>PROTOCOL</c> is out.</summary>
    Negotiating,

    /// <summary>The version is known; the question who is signed in is out.</summary>
    Identifying,

    Attached,

    /// <summary>The user said no.</summary>
    Refused,

    Disposed,
}

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

/// <summary>What is to be done about it, in order.</summary>
internal enum AttachmentAction
{
    /// <summary>Ask the transport to look for a client.</summary>
    Search,

    /// <summary>Ask the user: <c>NAME</c>, or by the transport.</summary>
    Ask,

    /// <summary>Find out what became of the request: <c>PROTOCOL</c> is answered by a number once it is granted.</summary>
    Probe,
    Negotiate,
    Identify,

    /// <summary>Do nothing until <see cref="AttachmentInput.WaitOver"/>.</summary>
    Pause,

    /// <summary>Drop what was notified since the last attachment: it is of a session that has ended.</summary>
    DropHeld,

    /// <summary>Fail what is outstanding and drop the cache.</summary>
    DropAll,

    /// <summary>Let commands and events through.</summary>
    Enter,

    /// <summary>Tell whoever waits for the attachment that it is there.</summary>
    Succeed,

    /// <summary>Tell whoever waits for the attachment that it failed.</summary>
    Fail,

    /// <summary>Stop the time for finding and asking, start that for the user's decision.</summary>
    AwaitUser,

    /// <summary>Report the status.</summary>
    Report,
}
