using Skype4Net.Emulator.Client;

namespace Skype4Net.Emulator.Calls;

/// <summary>Holding calls: one talks at a time, apart from those of one conference.</summary>
internal sealed class CallHolds(ClientContext client, CallList calls, CallVideo video)
{
    /// <exception cref="InvalidOperationException">Nobody talks, or this side holds it.</exception>
    public void Hold(CallRecord call)
    {
        call.Require(CallEvent.Hold);
        client.Network.Send(call.Partner, new CallHeld(call.Key, true));
        TryApply(call, CallEvent.Hold);
    }

    /// <exception cref="InvalidOperationException">This side does not hold it.</exception>
    public void Resume(CallRecord call)
    {
        call.Require(CallEvent.Resume);
        HoldOthers(call);
        ResumeBesideOthers(call);
    }

    /// <summary>Goes on with a call of a conference, in which others may talk too.</summary>
    /// <exception cref="InvalidOperationException">This side does not hold it.</exception>
    public void ResumeBesideOthers(CallRecord call)
    {
        call.Require(CallEvent.Resume);
        client.Network.Send(call.Partner, new CallHeld(call.Key, false));
        TryApply(call, CallEvent.Resume);
    }

    /// <summary>A call is about to talk: the others are held.</summary>
    public void HoldOthers(CallRecord call)
    {
        CallRecord[] talking =
        [
            .. calls.Live.Where(c => c != call && c.Status == CallStatus.InProgress
                && (call.ConferenceId == 0 || c.ConferenceId != call.ConferenceId)),
        ];
        foreach (CallRecord other in talking)
        {
            if (other.Can(CallEvent.Hold))
                Hold(other);
        }
    }

    /// <summary>Lets something happen that changes who holds a call; its video pauses first. Nothing when it cannot happen to it now.</summary>
    public void TryApply(CallRecord call, CallEvent happened)
    {
        if (CallTransitions.Next(call.State, happened) is not { } next)
            return;
        video.Pause(call, next.IsHeld);
        calls.TryApply(call, happened);
    }
}
