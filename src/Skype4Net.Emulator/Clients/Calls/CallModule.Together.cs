using System.Globalization;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Clients;

/// <content>Calls with others in them: conferences, transfers, forwarding, dialling again.</content>
internal sealed partial class CallModule
{
    /// <summary>Joins a call to the conference of another one, which is made when there is none. Null when one of them does not talk.</summary>
    public long? JoinConference(CallRecord call, CallRecord other)
    {
        if (call == other || !call.IsTalking || !other.IsTalking)
            return null;
        if (other.ConferenceId == 0)
        {
            other.ConferenceId = ++_conferences;
            client.Notify(CallProperties.ConferenceId, other.IdText, other.ConferenceId);
        }

        call.ConferenceId = other.ConferenceId;
        return call.ConferenceId;
    }

    /// <summary>After the reply: all of the conference talk.</summary>
    public void ShowConference(CallRecord call)
    {
        client.Notify(CallProperties.ConferenceId, call.IdText, call.ConferenceId);
        foreach (CallRecord leg in Conference(call.ConferenceId).ToArray())
        {
            if (leg.HoldsLocally)
            {
                leg.HoldsLocally = false;
                SendSignal(leg, new CallHeld(leg.Key, false));
                ShowHold(leg);
            }
        }

        NotifyConference(call.ConferenceId);
    }

    public bool CanTransfer(CallRecord call, Identity to)
        => call.IsTalking && !call.IsPhone && to != call.Partner && to != client.Me && (IsPhoneNumber(to) || client.PresenceOf(to) is not (OnlineStatus.Offline or OnlineStatus.Unknown));

    public void Transfer(CallRecord call, IReadOnlyList<Identity> to)
    {
        call.IsTransferActive = true;
        client.Notify(CallProperties.TransferActive, call.IdText, true);
        SetStatus(call, CallStatus.Transferring);
        SendSignal(call, new CallTransferred(call.Key, to));
    }

    /// <summary>The first target of the profile's rules.</summary>
    public Identity? ForwardTarget()
    {
        Codecs.ForwardRules.TryDecode(client.ProfileField(ProfileProperties.CallForwardRules), out IReadOnlyList<CallForwardRule> rules);
        return rules.Count > 0 ? new Identity(rules[0].Target) : null;
    }

    public bool Forward(CallRecord call)
    {
        if (call.Status != CallStatus.Ringing || !call.IsIncoming || ForwardTarget() is not { } target)
            return false;
        SendSignal(call, new CallForwarded(call.Key, target));
        SetStatus(call, CallStatus.Finished);
        return true;
    }

    public bool RedirectToVoicemail(CallRecord call)
    {
        if (call.Status != CallStatus.Ringing || !call.IsIncoming)
            return false;
        SendSignal(call, new CallToVoicemail(call.Key));
        SetStatus(call, CallStatus.Missed);
        return true;
    }

    /// <summary>The person dials a rejected number again.</summary>
    public bool Redial(CallRecord call)
    {
        if (call.Status != CallStatus.WaitingRedialCommand)
            return false;
        SetStatus(call, CallStatus.RedialPending);
        call.Key = NewKey();
        SetStatus(call, CallStatus.Routing);
        Offer(call, new CallOffered(call.Key));
        return true;
    }

    private IEnumerable<CallRecord> Conference(long id) => _live.Where(c => !c.IsOver && c.ConferenceId == id && c.Legs.Count == 0);

    // The host tells each of the others who is there.
    private void NotifyConference(long id)
    {
        CallRecord[] calls = [.. Conference(id)];
        ConferenceLeg[] legs = [.. calls.Select(c => new ConferenceLeg(c.Partner, c.Type, c.Status, client.ShownName(c.Partner)))];
        foreach (CallRecord call in calls)
            SendSignal(call, new CallConference(call.Key, id, legs));
    }

    private void OnConference(CallRecord call, CallConference conference)
    {
        bool isNew = call.ConferenceId != conference.Conference;
        bool grown = call.Legs.Count != conference.Legs.Count;
        call.ConferenceId = conference.Conference;
        call.Legs = conference.Legs;
        if (isNew)
            client.Notify(CallProperties.ConferenceId, call.IdText, call.ConferenceId);
        if (grown)
            client.Notify(CallProperties.ParticipantCount, call.IdText, call.Legs.Count);
        for (int i = 0; i < call.Legs.Count && (isNew || grown); i++)
            client.Notify(CallProperties.Participant, call.IdText, string.Create(CultureInfo.InvariantCulture, $"{i + 1} {ParticipantText(call.Legs[i])}"));
    }

    /// <summary><c>ben_o INCOMING_P2P INPROGRESS Ben Okoro</c></summary>
    public static string ParticipantText(ConferenceLeg leg)
        => $"{leg.Who.Value} {EnumCodecs.CallType.Encode(leg.Type)} {EnumCodecs.CallStatus.Encode(leg.Status)} {leg.DisplayName}";

    // Our partner wants us to go on with somebody else.
    private void OnTransferred(CallRecord call, IReadOnlyList<Identity> to)
    {
        call.IsTransferActive = true;
        client.Notify(CallProperties.TransferActive, call.IdText, true);
        foreach (Identity target in to)
            call.TransferLegs.Add(NewKey(), target);
        foreach ((string key, Identity target) in call.TransferLegs.ToArray())
        {
            if (!client.Network.Send(target, new CallOffered(key) { TransferredBy = call.Partner }))
                LegLost(call, key, CallStatus.Failed);
        }
    }

    private void OnTransferLeg(CallRecord call, CallSignal signal)
    {
        Identity target = call.TransferLegs[signal.Key];
        switch (signal)
        {
            case CallRings:
                SendSignal(call, new CallTransferProgress(call.Key, CallStatus.Ringing, target));
                break;
            case CallAnswered:
                foreach ((string key, Identity other) in call.TransferLegs.Where(l => l.Key != signal.Key))
                    client.Network.Send(other, new CallEnded(key, CallEnd.GivenUp));
                call.TransferLegs.Clear();
                SendSignal(call, new CallTransferProgress(call.Key, CallStatus.InProgress, target));
                call.Key = signal.Key;
                call.Partner = target;
                call.HoldsRemotely = false;
                call.IsTransferActive = false;
                client.Notify(CallProperties.PartnerHandle, call.IdText, target.Value);
                client.Notify(CallProperties.PartnerDisplayName, call.IdText, client.ShownName(target));
                client.Notify(CallProperties.TransferActive, call.IdText, false);
                ShowHold(call);
                break;
            case CallEnded ended:
                LegLost(call, signal.Key, ended.How == CallEnd.Busy ? CallStatus.Busy : ended.How == CallEnd.Refused ? CallStatus.Refused : CallStatus.Failed);
                break;
        }
    }

    private void LegLost(CallRecord call, string key, CallStatus how)
    {
        call.TransferLegs.Remove(key);
        if (call.TransferLegs.Count > 0)
            return;
        call.IsTransferActive = false;
        client.Notify(CallProperties.TransferActive, call.IdText, false);
        SendSignal(call, new CallTransferProgress(call.Key, how, null));
    }

    private void OnTransferProgress(CallRecord call, CallTransferProgress progress)
    {
        if (progress.Status == CallStatus.InProgress && progress.To is { } to)
        {
            call.TransferredTo = to.Value;
            client.Notify(CallProperties.TransferredTo, call.IdText, call.TransferredTo);
        }

        call.TransferStatus = progress.Status;
        client.Notify(CallProperties.TransferStatus, call.IdText, progress.Status);
        if (progress.Status == CallStatus.Ringing)
            return;
        call.IsTransferActive = false;
        if (progress.Status == CallStatus.InProgress)
        {
            SetStatus(call, CallStatus.Transferred);
            return;
        }

        client.Notify(CallProperties.TransferActive, call.IdText, false);
        call.Status = CallStatus.Unknown;
        ShowHold(call);
    }

    // Whom we call wants us to call somebody else.
    private void OnForwarded(CallRecord call, Identity to)
    {
        Identity by = call.Partner;
        call.Key = NewKey();
        call.Partner = to;
        client.Notify(CallProperties.PartnerHandle, call.IdText, to.Value);
        SetStatus(call, CallStatus.Routing);
        if (!client.Network.Send(to, new CallOffered(call.Key) { ForwardedBy = by }))
            Fail(call, CallFailureReason.UserIsOffline);
    }
}
