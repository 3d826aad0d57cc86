using Skype4Net.Emulator.Calls;

namespace Skype4Net.Tests.Emulator;

/// <summary>What can happen to a call in which state.</summary>
public class CallTransitionTests
{
    private static readonly CallStatus[] s_live = [.. Enum.GetValues<CallStatus>().Where(s => !s.IsFinal() && s != CallStatus.Unknown)];

    [Theory]
    [InlineData(CallStatus.Unplaced, CallEvent.Dial, CallStatus.Routing)]
    [InlineData(CallStatus.Routing, CallEvent.Fail, CallStatus.Failed)]
    [InlineData(CallStatus.Routing, CallEvent.RemoteEarlyMedia, CallStatus.EarlyMedia)]
    [InlineData(CallStatus.Routing, CallEvent.RemoteRing, CallStatus.Ringing)]
    [InlineData(CallStatus.EarlyMedia, CallEvent.RemoteRing, CallStatus.Ringing)]
    [InlineData(CallStatus.Ringing, CallEvent.RemoteAnswer, CallStatus.InProgress)]
    [InlineData(CallStatus.Ringing, CallEvent.RemoteForward, CallStatus.Routing)]
    [InlineData(CallStatus.Ringing, CallEvent.RemoteHangUp, CallStatus.Refused)]
    [InlineData(CallStatus.Ringing, CallEvent.RemoteBusy, CallStatus.Busy)]
    [InlineData(CallStatus.Ringing, CallEvent.RemoteRingOut, CallStatus.Cancelled)]
    [InlineData(CallStatus.Ringing, CallEvent.HangUp, CallStatus.Cancelled)]
    [InlineData(CallStatus.Ringing, CallEvent.LoseConnection, CallStatus.Cancelled)]
    [InlineData(CallStatus.Ringing, CallEvent.ReachVoicemail, CallStatus.VoicemailBufferingGreeting)]
    [InlineData(CallStatus.Ringing, CallEvent.MissVoicemail, CallStatus.Cancelled)]
    [InlineData(CallStatus.Routing, CallEvent.RemoteReject, CallStatus.WaitingRedialCommand)]
    [InlineData(CallStatus.WaitingRedialCommand, CallEvent.Redial, CallStatus.RedialPending)]
    [InlineData(CallStatus.RedialPending, CallEvent.Dial, CallStatus.Routing)]
    [InlineData(CallStatus.InProgress, CallEvent.HangUp, CallStatus.Finished)]
    [InlineData(CallStatus.InProgress, CallEvent.RemoteHangUp, CallStatus.Finished)]
    [InlineData(CallStatus.InProgress, CallEvent.LoseConnection, CallStatus.Finished)]
    [InlineData(CallStatus.InProgress, CallEvent.Transfer, CallStatus.Transferring)]
    [InlineData(CallStatus.Transferring, CallEvent.FinishTransfer, CallStatus.Transferred)]
    [InlineData(CallStatus.Transferring, CallEvent.FailTransfer, CallStatus.InProgress)]
    [InlineData(CallStatus.VoicemailBufferingGreeting, CallEvent.PlayGreeting, CallStatus.VoicemailPlayingGreeting)]
    [InlineData(CallStatus.VoicemailPlayingGreeting, CallEvent.RecordMessage, CallStatus.VoicemailRecording)]
    [InlineData(CallStatus.VoicemailPlayingGreeting, CallEvent.HangUp, CallStatus.VoicemailCancelled)]
    [InlineData(CallStatus.VoicemailRecording, CallEvent.HangUp, CallStatus.VoicemailUploading)]
    [InlineData(CallStatus.VoicemailRecording, CallEvent.LoseConnection, CallStatus.VoicemailFailed)]
    [InlineData(CallStatus.VoicemailUploading, CallEvent.SendMessage, CallStatus.VoicemailSent)]
    [InlineData(CallStatus.VoicemailUploading, CallEvent.LoseMessage, CallStatus.VoicemailFailed)]
    internal void An_outgoing_call_goes_its_way(CallStatus status, CallEvent happened, CallStatus then)
        => Assert.Equal(then, CallTransitions.Next(new CallState(status, IsIncoming: false), happened)!.Value.Status);

    [Theory]
    [InlineData(CallStatus.Unplaced, CallEvent.Arrive, CallStatus.Ringing)]
    [InlineData(CallStatus.Ringing, CallEvent.Answer, CallStatus.InProgress)]
    [InlineData(CallStatus.Ringing, CallEvent.HangUp, CallStatus.Refused)]
    [InlineData(CallStatus.Ringing, CallEvent.Forward, CallStatus.Finished)]
    [InlineData(CallStatus.Ringing, CallEvent.RedirectToVoicemail, CallStatus.Missed)]
    [InlineData(CallStatus.Ringing, CallEvent.RingOut, CallStatus.Missed)]
    [InlineData(CallStatus.Ringing, CallEvent.RemoteHangUp, CallStatus.Missed)]
    [InlineData(CallStatus.Ringing, CallEvent.LoseConnection, CallStatus.Missed)]
    [InlineData(CallStatus.InProgress, CallEvent.HangUp, CallStatus.Finished)]
    internal void An_incoming_call_goes_its_way(CallStatus status, CallEvent happened, CallStatus then)
        => Assert.Equal(then, CallTransitions.Next(new CallState(status, IsIncoming: true), happened)!.Value.Status);

    [Fact]
    public void Nothing_happens_to_a_call_that_is_over()
        => Assert.All(
            Enum.GetValues<CallStatus>().Where(s => s.IsFinal()),
            status => Assert.All(
                Enum.GetValues<CallEvent>(),
                happened => Assert.Null(CallTransitions.Next(new CallState(status, IsIncoming: false), happened))));

    [Fact]
    public void Every_live_call_can_be_hung_up_and_lost_unless_its_message_is_on_its_way()
        => Assert.All(s_live.Except([CallStatus.VoicemailUploading]), status =>
        {
            var state = new CallState(status, IsIncoming: false);
            Assert.NotNull(CallTransitions.Next(state, CallEvent.HangUp));
            Assert.True(CallTransitions.Next(state, CallEvent.LoseConnection)!.Value.IsOver);
        });

    [Fact]
    public void Only_a_call_that_rings_here_is_picked_up()
        => Assert.All(s_live, status =>
        {
            Assert.Null(CallTransitions.Next(new CallState(status, IsIncoming: false), CallEvent.Answer));
            Assert.Equal(status == CallStatus.Ringing, CallTransitions.Next(new CallState(status, IsIncoming: true), CallEvent.Answer) is not null);
        });

    [Fact]
    public void Who_holds_a_call_decides_its_status()
    {
        CallState talking = new(CallStatus.InProgress, IsIncoming: true);
        CallState held = Apply(talking, CallEvent.RemoteHold);
        CallState heldByBoth = Apply(held, CallEvent.Hold);

        Assert.Equal(CallStatus.RemoteHold, held.Status);
        Assert.Equal(CallStatus.LocalHold, heldByBoth.Status);
        Assert.Equal(held, Apply(heldByBoth, CallEvent.Resume));
        Assert.Equal(CallStatus.LocalHold, Apply(heldByBoth, CallEvent.RemoteResume).Status);
        Assert.Equal(talking, Apply(Apply(heldByBoth, CallEvent.Resume), CallEvent.RemoteResume));
        Assert.Null(CallTransitions.Next(heldByBoth, CallEvent.Hold));
        Assert.Null(CallTransitions.Next(talking, CallEvent.Resume));
    }

    [Fact]
    public void A_transfer_that_fails_leaves_the_call_held_by_whom_it_was()
    {
        CallState held = new(CallStatus.LocalHold, IsIncoming: false, HoldsLocally: true);
        CallState transferring = Apply(held, CallEvent.Transfer);

        Assert.Equal(CallStatus.Transferring, Apply(transferring, CallEvent.RemoteHold).Status);
        Assert.Equal(held, Apply(transferring, CallEvent.FailTransfer));
        Assert.Null(CallTransitions.Next(transferring, CallEvent.Resume));
    }

    [Fact]
    public void In_a_voicemail_box_nobody_holds_answers_or_transfers()
        => Assert.All(
            [CallEvent.Hold, CallEvent.Transfer, CallEvent.Join, CallEvent.RemoteAnswer, CallEvent.RemoteHangUp, CallEvent.RemoteHold],
            happened => Assert.Null(CallTransitions.Next(new CallState(CallStatus.VoicemailRecording, IsIncoming: false), happened)));

    private static CallState Apply(CallState state, CallEvent happened) => CallTransitions.Next(state, happened)!.Value;
}
