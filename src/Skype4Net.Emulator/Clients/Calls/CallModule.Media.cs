using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Clients;

/// <content>Sound and video.</content>
internal sealed partial class CallModule
{
    /// <summary>Redirects a voice stream of a call that talks.</summary>
    public bool SetDevices(CallRecord call, PropertyDefinition<CallDevices> which, CallDevices devices)
    {
        if (!call.IsTalking)
            return false;
        Audio(call).Set(which, devices);
        client.Notify(which, call.IdText, devices);
        return true;
    }

    public CallAudio Audio(CallRecord call) => call.Audio ??= new CallAudio(client.Time, client.Log)
    {
        FromMicrophone = samples => SendSound(call, samples),
        FromDevice = samples => client.Executor.PostSound(() => SendSound(call, samples)),
        InputActive = active => client.Executor.Post(() => client.Notify(CallProperties.InputStatus, call.IdText, active)),
    };

    /// <summary>The person speaks.</summary>
    public void Speak(CallRecord call, ReadOnlyMemory<byte> samples) => Audio(call).Speak(samples, client.Settings.IsMuted);

    public bool SendVideo(CallRecord call, bool on)
    {
        VideoStreamStatus wanted = on ? VideoStreamStatus.Available : VideoStreamStatus.Running;
        if (!call.IsTalking || call.VideoSend != wanted)
            return false;
        SetVideoSend(call, on ? VideoStreamStatus.Starting : VideoStreamStatus.Stopping);
        SetVideoSend(call, on ? VideoStreamStatus.Running : VideoStreamStatus.Available);
        if (on)
            SetVideoAbility(call, CallVideoStatus.BothEnabled);
        SendSignal(call, new CallVideoSent(call.Key, on));
        return true;
    }

    /// <summary>Shows or hides the other side's video; it must be there to be shown.</summary>
    public bool ReceiveVideo(CallRecord call, bool on)
    {
        VideoStreamStatus wanted = on ? VideoStreamStatus.Available : VideoStreamStatus.Running;
        if (!call.IsTalking || call.VideoReceive != wanted)
            return false;
        SetVideoReceive(call, on ? VideoStreamStatus.Starting : VideoStreamStatus.Stopping);
        SetVideoReceive(call, on ? VideoStreamStatus.Running : VideoStreamStatus.Available);
        return true;
    }

    private void SendSound(CallRecord call, ReadOnlyMemory<byte> samples)
    {
        if (call.Voicemail is { } voicemail)
            VoicemailModule.Record(voicemail, samples);
        else if (call.Status == CallStatus.InProgress)
            SendSignal(call, new CallSound(call.Key, samples));
    }

    private void OnSound(CallRecord call, ReadOnlyMemory<byte> samples)
    {
        if (call.Status != CallStatus.InProgress)
            return;
        Audio(call).Play(samples);

        // The host of a conference lets the others hear it too.
        if (call.ConferenceId > 0 && call.Legs.Count == 0)
        {
            foreach (CallRecord other in Conference(call.ConferenceId).Where(c => c != call && c.Status == CallStatus.InProgress).ToArray())
                SendSignal(other, new CallSound(other.Key, samples));
        }
    }

    private void ShowVideoAbility(CallRecord call)
    {
        if (!client.HasCamera || call.IsPhone)
        {
            SetVideoAbility(call, CallVideoStatus.None);
            return;
        }

        SetVideoSend(call, VideoStreamStatus.Available);
        SetVideoAbility(call, CallVideoStatus.BothEnabled);
    }

    private void OnVideo(CallRecord call, bool sent)
    {
        SetVideoReceive(call, sent ? VideoStreamStatus.Starting : VideoStreamStatus.Stopping);
        SetVideoReceive(call, sent ? VideoStreamStatus.Running : VideoStreamStatus.NotAvailable);
    }

    private void PauseVideo(CallRecord call, bool pause)
    {
        (VideoStreamStatus from, VideoStreamStatus to) = pause ? (VideoStreamStatus.Running, VideoStreamStatus.Paused) : (VideoStreamStatus.Paused, VideoStreamStatus.Running);
        if (call.VideoSend == from)
            SetVideoSend(call, to);
        if (call.VideoReceive == from)
            SetVideoReceive(call, to);
    }

    private void SetVideoSend(CallRecord call, VideoStreamStatus status)
    {
        call.VideoSend = status;
        client.Notify(CallProperties.VideoSendStatus, call.IdText, status);
    }

    private void SetVideoReceive(CallRecord call, VideoStreamStatus status)
    {
        call.VideoReceive = status;
        client.Notify(CallProperties.VideoReceiveStatus, call.IdText, status);
    }

    private void SetVideoAbility(CallRecord call, CallVideoStatus status)
    {
        call.Video = status;
        client.Notify(CallProperties.VideoStatus, call.IdText, status);
    }
}
