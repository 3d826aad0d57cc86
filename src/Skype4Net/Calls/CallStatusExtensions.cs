namespace Skype4Net;

/// <summary>What the states of a call mean.</summary>
public static class CallStatusExtensions
{
    /// <summary>Whether the call is over: no other state follows. Offers to dial again are not final.</summary>
    /// <param name="status">The state.</param>
    public static bool IsFinal(this CallStatus status) => status is CallStatus.Finished or CallStatus.Missed or CallStatus.Refused or CallStatus.Busy
        or CallStatus.Cancelled or CallStatus.Failed or CallStatus.Transferred or CallStatus.VoicemailSent
        or CallStatus.VoicemailCancelled or CallStatus.VoicemailFailed;

    /// <summary>Whether the call is held by either side.</summary>
    /// <param name="status">The state.</param>
    public static bool IsHeld(this CallStatus status) => status is CallStatus.OnHold or CallStatus.LocalHold or CallStatus.RemoteHold;

    /// <summary>Whether the call came to us.</summary>
    /// <param name="type">The kind.</param>
    public static bool IsIncoming(this CallType type) => type is CallType.IncomingP2P or CallType.IncomingPstn;
}
