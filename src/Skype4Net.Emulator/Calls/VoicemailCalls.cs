using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Voicemails;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Calls;

/// <summary>Calls that go on in a voicemail box: the greeting plays, then a message is recorded and sent.</summary>
internal sealed class VoicemailCalls(ClientContext client, CallList calls)
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    private VoicemailModule Voicemails => client.Module<VoicemailModule>();

    /// <summary>Makes a call that goes to the voicemail box at once; <see cref="Start"/> follows. The reply says that it is routed.</summary>
    public CallRecord Add(Identity to)
    {
        CallRecord call = calls.Add(to);
        call.State = call.State.At(CallStatus.Routing);
        return call;
    }

    /// <summary>A call goes on in its partner's voicemail box; it ends when there is none.</summary>
    public void Start(CallRecord call)
    {
        if (!call.Can(CallEvent.ReachVoicemail))
            return;
        if (!Voicemails.CanLeaveFor(call.Partner))
        {
            calls.TryApply(call, CallEvent.MissVoicemail);
            return;
        }

        call.VoicemailId = Voicemails.BeginMessage(call.Partner);
        calls.TryApply(call, CallEvent.ReachVoicemail);
        calls.TryApply(call, CallEvent.PlayGreeting);
        Voicemails.AnnounceMessage(call.VoicemailId);
        call.RingTimer = client.Time.CreateTimer(
            _ => client.Executor.Post(() => StartRecording(call)), null, client.Options.GreetingTime, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The call that leaves a voicemail at the moment; null when there is none.</summary>
    public CallRecord? Find(long voicemailId) => calls.Live.FirstOrDefault(c => c.VoicemailId == voicemailId && !c.IsOver);

    /// <summary>The greeting is over, or skipped.</summary>
    public void StartRecording(CallRecord call)
    {
        if (!call.Can(CallEvent.RecordMessage))
            return;
        call.RingTimer?.Dispose();
        Voicemails.StartMessage(call.VoicemailId);
        calls.TryApply(call, CallEvent.RecordMessage);
        call.DurationTimer = client.Time.CreateTimer(_ => client.Executor.Post(() => Grow(call)), null, s_second, s_second);
    }

    /// <summary>Ends a call: its message is sent, or nothing is while the greeting still plays.</summary>
    /// <exception cref="InvalidOperationException">It has ended already.</exception>
    public void Finish(CallRecord call)
    {
        if (call.Status != CallStatus.VoicemailRecording)
        {
            call.Require(CallEvent.HangUp);
            Voicemails.DiscardMessage(call.VoicemailId);
            calls.TryApply(call, CallEvent.HangUp);
            return;
        }

        calls.Apply(call, CallEvent.HangUp);
        Voicemails.SendMessage(call.VoicemailId, sent =>
        {
            calls.TryApply(call, sent ? CallEvent.SendMessage : CallEvent.LoseMessage);
            Voicemails.FinishMessage(call.VoicemailId, sent);
        });
    }

    /// <summary>The network is lost: so is the message.</summary>
    public void Lose(CallRecord call)
    {
        calls.TryApply(call, CallEvent.LoseConnection);
        Voicemails.FinishMessage(call.VoicemailId, sent: false);
    }

    private void Grow(CallRecord call)
    {
        if (call.Status != CallStatus.VoicemailRecording)
            return;
        call.VoicemailDuration = Voicemails.GrowMessage(call.VoicemailId);
        client.Notify(CallProperties.VoicemailDuration, call.IdText, call.VoicemailDuration);
        if (call.VoicemailDuration >= client.Options.VoicemailLimit)
            Finish(call);
    }
}
