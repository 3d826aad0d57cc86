namespace Skype4Net.Engine;

/// <summary>Where the attachment stands; finer than the public status.</summary>
internal enum AttachmentPhase
{
    /// <summary>Nothing was asked for, or it was given up.</summary>
    Idle,

    /// <summary>Wanted, and no client is there.</summary>
    Searching,

    /// <summary>A client is there, nobody is signed in, or it has just come: asked again after a while.</summary>
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
    Denied,

    /// <summary>The client runs, but nobody is signed in.</summary>
    NotNow,
    Negotiated,

    /// <summary>The client is not ready for <c>PROTOCOL</c> yet (<c>ERROR 68</c>).</summary>
    NotYet,
    Identified,

    /// <summary>A pause is over.</summary>
    PauseOver,

    /// <summary>The time for finding and asking is over.</summary>
    TimeOver,
    LoggedOut,
    Dispose,
}

/// <summary>What is to be done about it, in order.</summary>
internal enum AttachmentAction
{
    /// <summary>Ask the transport to look for a client.</summary>
    Look,

    /// <summary>Ask the user: <c>NAME</c>, or by the transport.</summary>
    Ask,
    Negotiate,
    Identify,

    /// <summary>Come back with <see cref="AttachmentInput.PauseOver"/> after a while.</summary>
    Pause,

    /// <summary>Fail what is outstanding and drop the cache.</summary>
    DropAll,

    /// <summary>Tell whoever waits for the attachment that it is there.</summary>
    Succeed,

    /// <summary>Tell whoever waits for the attachment that it failed.</summary>
    Fail,

    /// <summary>Stop the time for finding and asking, start that for the user's decision.</summary>
    AwaitUser,

    /// <summary>Report the status.</summary>
    Report,
}
