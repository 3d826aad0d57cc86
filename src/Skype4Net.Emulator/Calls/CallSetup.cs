using System.Globalization;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Calls;

/// <summary>How calls come about: dialling, ringing, picking up, and how long people talk.</summary>
internal sealed class CallSetup(
    ClientContext client, CallList calls, CallHolds holds, CallVideo video, CallConferences conferences, CallTransfers transfers)
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    /// <summary>Whether callers hear that we are busy.</summary>
    public bool IsBusy { get; set; }

    private ProfileModule Profile => client.Module<ProfileModule>();

    /// <summary>Places a call.</summary>
    public void Place(CallRecord call)
    {
        holds.HoldOthers(call);
        calls.TryApply(call, CallEvent.Dial);
        if (call.IsPhone && !Profile.MayCallTelephones)
        {
            call.PstnStatus = "9403 No Skype credit";
            client.Notify(CallProperties.PstnStatus, call.IdText, call.PstnStatus);
            calls.Fail(call, CallEvent.Fail, CallFailureReason.MiscellaneousError);
            return;
        }

        Offer(call);
    }

    /// <summary>The user dials a rejected number again.</summary>
    /// <exception cref="InvalidOperationException">It was not rejected.</exception>
    public void Redial(CallRecord call)
    {
        calls.Apply(call, CallEvent.Redial);
        call.Key = CallList.NewKey();
        calls.TryApply(call, CallEvent.Dial);
        Offer(call);
    }

    /// <summary>The user picks up.</summary>
    /// <exception cref="InvalidOperationException">It does not ring here.</exception>
    public void Answer(CallRecord call)
    {
        call.Require(CallEvent.Answer);
        client.Network.Send(call.Partner, new CallAnswered(call.Key));
        Connect(call, CallEvent.Answer);
    }

    /// <summary>Somebody calls.</summary>
    public void OnOffered(Identity from, CallOffered offered)
    {
        if (calls.Live.Any(c => c.Key == offered.Key && c.Partner == from))
            return;
        if (client.Network.ContactOf(from).IsBlocked)
        {
            client.Network.Send(from, new CallEnded(offered.Key, CallEnd.Blocked));
            return;
        }

        if (IsBusy || !calls.HasRoomFor(1))
        {
            client.Network.Send(from, new CallEnded(offered.Key, CallEnd.Busy));
            return;
        }

        CallRecord call = calls.Add(offered.Key, from, from.IsTelephone ? CallType.IncomingPstn : CallType.IncomingP2P);
        call.TransferredBy = offered.TransferredBy?.Value ?? "";
        call.ForwardedBy = offered.ForwardedBy?.Value ?? "";
        call.TargetIdentity = from.IsTelephone ? Profile.OwnNumber : "";
        client.Notify(CallProperties.ConferenceId, call.IdText, 0L);
        if (call.TransferredBy.Length > 0)
            client.Notify(CallProperties.TransferredBy, call.IdText, call.TransferredBy);
        if (call.ForwardedBy.Length > 0)
            client.Notify(CallProperties.ForwardedBy, call.IdText, call.ForwardedBy);
        calls.Apply(call, CallEvent.Arrive);
        client.Network.Send(call.Partner, new CallRings(call.Key));
        if (!call.IsOver)
        {
            call.RingTimer = client.Time.CreateTimer(
                _ => client.Executor.Post(() => RingOut(call)), null, RingTime(), Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>It rings at the other side.</summary>
    public void OnRings(CallRecord call, CallRings rings)
    {
        if (call.Status != CallStatus.Routing)
            return;
        if (rings.Rate is { } rate)
        {
            call.Rate = rate;
            call.RateCurrency = Profile.BalanceCurrency.Length > 0 ? Profile.BalanceCurrency : "EUR";
            client.Notify(CallProperties.PstnNumber, call.IdText, call.Partner.Value);
            client.Notify(CallProperties.Rate, call.IdText, call.Rate);
            client.Notify(CallProperties.RateCurrency, call.IdText, call.RateCurrency);
            client.Notify(CallProperties.RatePrecision, call.IdText, 3);
            calls.TryApply(call, CallEvent.RemoteEarlyMedia);
        }

        calls.TryApply(call, CallEvent.RemoteRing);
    }

    /// <summary>The other side ends the call.</summary>
    public void OnEnded(CallRecord call, CallEnd how)
    {
        switch (how)
        {
            case CallEnd.Blocked:
                calls.Fail(call, CallEvent.RemoteBlock, CallFailureReason.BlockedByRecipient);
                break;
            case CallEnd.Rejected:
                calls.TryApply(call, CallEvent.RemoteReject);
                break;
            case CallEnd.Busy:
                calls.TryApply(call, CallEvent.RemoteBusy);
                break;
            case CallEnd.NotAnswered:
                calls.TryApply(call, CallEvent.RemoteRingOut);
                break;
            case CallEnd.HungUp when call.State.IsAnswered:
                calls.Fail(call, CallEvent.RemoteHangUp, CallFailureReason.EndedByOtherSide);
                break;
            default:
                calls.TryApply(call, CallEvent.RemoteHangUp);
                break;
        }
    }

    /// <summary>The other side picks up.</summary>
    public void OnAnswered(CallRecord call)
    {
        if (call.Can(CallEvent.RemoteAnswer))
            Connect(call, CallEvent.RemoteAnswer);
    }

    private void Offer(CallRecord call)
    {
        if (call.IsOver)
            return;
        if (!call.IsPhone && client.Network.Exists(call.Partner) == false)
            calls.Fail(call, CallEvent.Fail, CallFailureReason.UserDoesNotExist);
        else
            calls.Offer(call, call.Partner, new CallOffered(call.Key));
    }

    private void Connect(CallRecord call, CallEvent happened)
    {
        call.RingTimer?.Dispose();
        holds.HoldOthers(call);
        calls.TryApply(call, happened);
        video.OnConnected(call);
        call.DurationTimer = client.Time.CreateTimer(_ => client.Executor.Post(() => Tick(call)), null, s_second, s_second);
        conferences.NotifyOthers(call);
    }

    private void Tick(CallRecord call)
    {
        if (call.IsOver)
            return;
        call.Streams?.KeepUp();
        client.Notify(CallProperties.Duration, call.IdText, TimeSpan.FromSeconds(++call.Seconds));
    }

    private TimeSpan RingTime()
    {
        string seconds = Profile.FieldOf(ProfileProperties.CallNoAnswerTimeout);
        return (IsOn(ProfileProperties.CallApplyForward) || IsOn(ProfileProperties.CallSendToVoicemail))
            && int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out int after) && after > 0
            ? TimeSpan.FromSeconds(after)
            : client.Options.RingTime;
    }

    private void RingOut(CallRecord call)
    {
        if (!call.Can(CallEvent.RingOut))
            return;
        client.Network.Send(call.Partner,
            IsOn(ProfileProperties.CallApplyForward) && transfers.ForwardTarget is { } target ? new CallForwarded(call.Key, target)
                : IsOn(ProfileProperties.CallSendToVoicemail) ? new CallToVoicemail(call.Key)
                : new CallEnded(call.Key, CallEnd.NotAnswered));
        calls.TryApply(call, CallEvent.RingOut);
    }

    private bool IsOn(PropertyDefinition property) => Profile.FieldOf(property) == "TRUE";
}
