using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Settings;
using Skype4Net.Emulator.Sound;
using Skype4Net.Emulator.Voicemails;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Calls;

/// <summary>The sound of calls.</summary>
internal sealed class CallVoice(ClientContext client, CallConferences conferences)
{
    /// <summary>The voice streams of a call; made with the first look at them.</summary>
    public VoiceStreams StreamsOf(CallRecord call) => call.Streams ??= new VoiceStreams(client.Time, client.Log)
    {
        FromMicrophone = samples => Send(call, samples),
        FromDevice = samples => client.Executor.PostSound(() => Send(call, samples)),
        InputActive = active => client.Executor.Post(() => client.Notify(CallProperties.InputStatus, call.IdText, active)),
    };

    /// <summary>Redirects a voice stream.</summary>
    /// <exception cref="InvalidOperationException">Nobody talks.</exception>
    public void Redirect(CallRecord call, PropertyDefinition<CallDevices> which, CallDevices devices)
    {
        call.Require(CallEvent.RedirectSound);
        StreamsOf(call).Set(which, devices);
        client.Notify(which, call.IdText, devices);
    }

    /// <summary>The user speaks.</summary>
    public void Speak(CallRecord call, ReadOnlyMemory<byte> samples)
        => StreamsOf(call).Speak(samples, client.Module<SettingsModule>().IsMuted);

    /// <summary>The other side speaks.</summary>
    public void OnSound(CallRecord call, ReadOnlyMemory<byte> samples)
    {
        if (call.Status != CallStatus.InProgress)
            return;
        StreamsOf(call).Play(samples);

        // The host of a conference lets the others hear it too.
        if (call.ConferenceId == 0 || call.Legs.Count > 0)
            return;
        foreach (CallRecord other in conferences.CallsOf(call.ConferenceId).Where(c => c != call && c.Status == CallStatus.InProgress).ToArray())
            client.Network.Send(other.Partner, new CallSound(other.Key, samples));
    }

    private void Send(CallRecord call, ReadOnlyMemory<byte> samples)
    {
        if (call.IsVoicemail)
            client.Module<VoicemailModule>().Record(call.VoicemailId, samples);
        else if (call.Status == CallStatus.InProgress)
            client.Network.Send(call.Partner, new CallSound(call.Key, samples));
    }
}
