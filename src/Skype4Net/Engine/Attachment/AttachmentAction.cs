namespace Skype4Net.Engine;

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
