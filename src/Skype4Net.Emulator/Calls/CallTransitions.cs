namespace Skype4Net.Emulator.Calls;

/// <summary>
/// What can happen to a call in which state. The guards of commands, what the user does and what the other side says ask here alike.
/// </summary>
internal static class CallTransitions
{
    /// <summary>The state after an event; null when it cannot happen.</summary>
    public static CallState? Next(CallState state, CallEvent happened)
        => state.IsOver ? null
            : state.IsInVoicemail ? InVoicemail(state, happened)
            : ByUser(state, happened) ?? ByOtherSide(state, happened) ?? ByNetwork(state, happened);

    private static CallState? ByUser(CallState state, CallEvent happened) => happened switch
    {
        CallEvent.Answer when state.RingsHere => state.At(CallStatus.InProgress),
        CallEvent.Forward when state.RingsHere => state.EndedAs(CallStatus.Finished),
        CallEvent.RedirectToVoicemail or CallEvent.RingOut when state.RingsHere => state.EndedAs(CallStatus.Missed),
        CallEvent.Hold when state.IsWithSomebody && !state.HoldsLocally => (state with { HoldsLocally = true }).AfterHold(),
        CallEvent.Resume when state.IsWithSomebody && state.HoldsLocally => (state with { HoldsLocally = false }).AfterHold(),
        CallEvent.Transfer when state.IsWithSomebody => state.At(CallStatus.Transferring),
        CallEvent.PressKeys or CallEvent.Join or CallEvent.RedirectSound or CallEvent.SwitchVideo when state.IsTalking => state,
        CallEvent.Redial when state.Status == CallStatus.WaitingRedialCommand => state.At(CallStatus.RedialPending),
        CallEvent.HangUp => HangUp(state),
        _ => null,
    };

    private static CallState HangUp(CallState state) => state.EndedAs(
        state.RingsHere ? CallStatus.Refused
            : state.IsAnswered ? CallStatus.Finished
            : CallStatus.Cancelled);

    private static CallState? ByOtherSide(CallState state, CallEvent happened) => happened switch
    {
        CallEvent.RemoteEarlyMedia when state.Status == CallStatus.Routing => state.At(CallStatus.EarlyMedia),
        CallEvent.RemoteRing when state.Status is CallStatus.Routing or CallStatus.EarlyMedia => state.At(CallStatus.Ringing),
        CallEvent.RemoteAnswer when state.IsOutgoingUnanswered => state.At(CallStatus.InProgress),
        CallEvent.RemoteForward when state.IsOutgoingUnanswered => state.At(CallStatus.Routing),
        CallEvent.RemoteHold when state.IsAnswered => (state with { HoldsRemotely = true }).AfterHold(),
        CallEvent.RemoteResume or CallEvent.ChangePartner when state.IsAnswered => (state with { HoldsRemotely = false }).AfterHold(),
        CallEvent.FinishTransfer when state.Status == CallStatus.Transferring => state.EndedAs(CallStatus.Transferred),
        CallEvent.FailTransfer when state.Status == CallStatus.Transferring => state.At(CallStatus.Unknown).AfterHold(),
        CallEvent.RemoteBlock => state.EndedAs(CallStatus.Failed),
        CallEvent.RemoteReject => state.At(CallStatus.WaitingRedialCommand),
        CallEvent.RemoteBusy => state.EndedAs(CallStatus.Busy),
        CallEvent.RemoteRingOut => state.EndedAs(CallStatus.Cancelled),
        CallEvent.RemoteHangUp => RemoteHangUp(state),
        _ => null,
    };

    private static CallState RemoteHangUp(CallState state) => state.EndedAs(
        state.IsAnswered ? CallStatus.Finished
            : state.IsIncoming ? CallStatus.Missed
            : CallStatus.Refused);

    private static CallState? ByNetwork(CallState state, CallEvent happened) => happened switch
    {
        CallEvent.Dial when state.Status is CallStatus.Unplaced or CallStatus.RedialPending => state.At(CallStatus.Routing),
        CallEvent.Arrive when state.Status == CallStatus.Unplaced => state.At(CallStatus.Ringing),
        CallEvent.Fail when state.Status == CallStatus.Routing => state.EndedAs(CallStatus.Failed),
        CallEvent.ReachVoicemail when state.IsOutgoingUnanswered => state.At(CallStatus.VoicemailBufferingGreeting),
        CallEvent.MissVoicemail when state.IsOutgoingUnanswered => state.EndedAs(CallStatus.Cancelled),
        CallEvent.LoseConnection => LoseConnection(state),
        CallEvent.LosePartner => LosePartner(state),
        _ => null,
    };

    private static CallState LoseConnection(CallState state) => state.EndedAs(
        state.IsAnswered ? CallStatus.Finished
            : state.IsIncoming ? CallStatus.Missed
            : CallStatus.Cancelled);

    private static CallState LosePartner(CallState state) => state.EndedAs(
        state.IsAnswered ? CallStatus.Finished
            : state.IsIncoming ? CallStatus.Missed
            : CallStatus.Failed);

    // Nobody is at the other side: only keys, sound and the end are left.
    private static CallState? InVoicemail(CallState state, CallEvent happened) => (happened, state.Status) switch
    {
        (CallEvent.PlayGreeting, CallStatus.VoicemailBufferingGreeting) => state.At(CallStatus.VoicemailPlayingGreeting),
        (CallEvent.RecordMessage, CallStatus.VoicemailPlayingGreeting) => state.At(CallStatus.VoicemailRecording),
        (CallEvent.HangUp, CallStatus.VoicemailRecording) => state.At(CallStatus.VoicemailUploading),
        (CallEvent.HangUp, CallStatus.VoicemailBufferingGreeting or CallStatus.VoicemailPlayingGreeting)
            => state.EndedAs(CallStatus.VoicemailCancelled),
        (CallEvent.SendMessage, CallStatus.VoicemailUploading) => state.EndedAs(CallStatus.VoicemailSent),
        (CallEvent.LoseMessage, CallStatus.VoicemailUploading) => state.EndedAs(CallStatus.VoicemailFailed),
        (CallEvent.LoseConnection, _) => state.EndedAs(CallStatus.VoicemailFailed),
        (CallEvent.PressKeys or CallEvent.RedirectSound, CallStatus.VoicemailRecording) => state,
        _ => null,
    };
}
