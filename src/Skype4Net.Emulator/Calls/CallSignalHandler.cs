using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Calls;

/// <summary>What the other sides of calls say. Only the two of a call have a say in it.</summary>
internal sealed class CallSignalHandler(
    ClientContext client, CallList calls, CallHolds holds, CallSetup setup, VoicemailCalls voicemails, CallModule module)
{
    // As many as a program can press with one command, and more than anybody does.
    private const int MaxKeys = 100;

    /// <summary>Somebody says something about a call.</summary>
    public void Deliver(Identity from, CallSignal signal)
    {
        if (signal is CallOffered offered)
        {
            setup.OnOffered(from, offered);
            return;
        }

        // A key is no secret: only the two of a call have a say in it.
        if (calls.Live.FirstOrDefault(c => !c.IsOver && c.Key == signal.Key && c.Partner == from) is { } call)
        {
            OnSignal(call, signal);
            return;
        }

        CallRecord? transferred = calls.Live.FirstOrDefault(
            c => !c.IsOver && c.TransferLegs.TryGetValue(signal.Key, out Identity target) && target == from);
        if (transferred is not null)
            module.Transfers.OnLeg(transferred, signal);
        else if (signal is CallRings or CallAnswered or CallAlive)
            // Of this call nothing is known here, or no longer: whoever goes on with it goes on alone.
            client.Network.Send(from, new CallEnded(signal.Key, CallEnd.HungUp));
    }

    private void OnSignal(CallRecord call, CallSignal signal)
    {
        switch (signal)
        {
            case CallRings rings:
                setup.OnRings(call, rings);
                break;
            case CallAnswered:
                setup.OnAnswered(call);
                break;
            case CallEnded ended:
                setup.OnEnded(call, ended.How);
                break;
            case CallHeld held:
                holds.TryApply(call, held.IsHeld ? CallEvent.RemoteHold : CallEvent.RemoteResume);
                break;
            case CallKeysPressed keys:
                foreach (char digit in keys.Digits.Where(d => d is (>= '0' and <= '9') or '*' or '#').Take(MaxKeys))
                    client.Notify(CallProperties.Dtmf, call.IdText, digit.ToString());
                break;
            case CallVideoSent video:
                module.Video.OnSent(call, video.IsSent);
                break;
            case CallSound sound:
                module.Voice.OnSound(call, sound.Samples);
                break;
            case CallForwarded forwarded:
                module.Transfers.OnForwarded(call, forwarded.To);
                break;
            case CallToVoicemail:
                voicemails.Start(call);
                break;
            case CallTransferred transferred:
                module.Transfers.OnTransferred(call, transferred.To);
                break;
            case CallTransferProgress progress:
                module.Transfers.OnProgress(call, progress);
                break;
            case CallConference conference:
                module.Conferences.OnConference(call, conference);
                break;
        }
    }
}
