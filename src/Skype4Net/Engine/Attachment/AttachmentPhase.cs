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
