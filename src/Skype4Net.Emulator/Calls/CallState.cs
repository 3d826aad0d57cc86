namespace Skype4Net.Emulator.Calls;

/// <summary>How a call stands: all that decides what can happen to it.</summary>
/// <param name="Status">Its status as on the wire.</param>
/// <param name="IsIncoming">Whether it came in.</param>
/// <param name="HoldsLocally">Whether this side holds it.</param>
/// <param name="HoldsRemotely">Whether the other side holds it.</param>
internal readonly record struct CallState(CallStatus Status, bool IsIncoming, bool HoldsLocally = false, bool HoldsRemotely = false)
{
    public bool IsOver => Status.IsFinal();

    /// <summary>Whether either side holds it.</summary>
    public bool IsHeld => HoldsLocally || HoldsRemotely;

    /// <summary>Whether somebody has picked up.</summary>
    public bool IsAnswered => IsTalking || Status == CallStatus.Transferring;

    /// <summary>Whether the two of it can talk, or a message is recorded; also while it is held.</summary>
    public bool IsTalking => IsWithSomebody || Status == CallStatus.VoicemailRecording;

    /// <summary>Whether the two of it can talk; also while it is held.</summary>
    public bool IsWithSomebody => Status is CallStatus.InProgress or CallStatus.LocalHold or CallStatus.RemoteHold;

    /// <summary>Whether it rings here, and the user may pick up.</summary>
    public bool RingsHere => IsIncoming && Status == CallStatus.Ringing;

    /// <summary>Whether it is on its way to the other side.</summary>
    public bool IsOutgoingUnanswered => !IsIncoming && Status is CallStatus.Routing or CallStatus.EarlyMedia or CallStatus.Ringing;

    /// <summary>Whether it goes on in a voicemail box.</summary>
    public bool IsInVoicemail
        => Status is CallStatus.VoicemailBufferingGreeting or CallStatus.VoicemailPlayingGreeting or CallStatus.VoicemailRecording
            or CallStatus.VoicemailUploading;

    /// <summary>The same with another status.</summary>
    public CallState At(CallStatus status) => this with { Status = status };

    /// <summary>The same after it has ended.</summary>
    public CallState EndedAs(CallStatus status) => new(status, IsIncoming);

    /// <summary>The same with the status that follows from who holds it. What is being transferred stays so.</summary>
    public CallState AfterHold()
        => Status == CallStatus.Transferring ? this
            : At(HoldsLocally ? CallStatus.LocalHold : HoldsRemotely ? CallStatus.RemoteHold : CallStatus.InProgress);
}
