using System.Globalization;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Clients;

/// <summary>The calls of one client: the order of lines is that of recorded sessions of the real client. Only touched by the client's mailbox.</summary>
internal sealed partial class CallDesk(EmulatedClient client)
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);
    private readonly History<CallRecord> _calls = new(client.Options.Limits.Calls, call => call.IsOver);

    // Those that are not over, by number: finished ones are never looked through.
    private readonly List<CallRecord> _live = [];
    private readonly Occurrences<CallRecord> _changed = new(client.Mailbox.Report);
    private long _conferences;

    public IEnumerable<CallRecord> NewestFirst => _calls.NewestFirst;

    public IEnumerable<CallRecord> Active => _live.Where(c => !c.IsOver && c.Status != CallStatus.Unplaced).Reverse();

    public IEnumerable<CallRecord> Missed => NewestFirst.Where(c => c.Status == CallStatus.Missed && !c.Seen);

    public Occurrences<CallRecord> Changed => _changed;

    /// <summary>Whether callers hear that we are busy.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Whether so many more calls can be placed.</summary>
    public bool HasRoomFor(int calls) => _live.Count + calls <= client.Options.Limits.LiveCalls;

    public CallRecord? Find(long id) => _calls.Find(id);

    /// <summary>Makes the call, not placed yet, so that a reply can name it.</summary>
    public CallRecord Prepare(Identity target)
    {
        CallType type = IsPhoneNumber(target) ? CallType.OutgoingPstn : CallType.OutgoingP2P;
        return Add(new CallRecord(client.Store.NextId(), NewKey(), target, type, client.Time.GetUtcNow()));
    }

    /// <summary>Several at once are a conference.</summary>
    public void Join(IReadOnlyList<CallRecord> calls)
    {
        long conference = ++_conferences;
        foreach (CallRecord call in calls)
            call.ConferenceId = conference;
    }

    public void Start(CallRecord call)
    {
        HoldOthers(call);
        SetStatus(call, CallStatus.Routing);
        if (call.IsPhone && !client.MayCallTelephones)
        {
            call.PstnStatus = "9403 No Skype credit";
            client.Tell(CallProperties.PstnStatus, call.IdText, call.PstnStatus);
            Fail(call, CallFailureReason.MiscellaneousError);
            return;
        }

        Offer(call, new CallOffered(call.Key));
    }

    /// <summary>The state that ending the call leads to, as a reply tells it; null when it is over.</summary>
    public static CallStatus? EndOf(CallRecord call) => call.Status switch
    {
        _ when call.IsOver => null,
        CallStatus.VoicemailRecording => CallStatus.VoicemailUploading,
        CallStatus.VoicemailBufferingGreeting or CallStatus.VoicemailPlayingGreeting => CallStatus.VoicemailCancelled,
        CallStatus.Ringing when call.IsIncoming => CallStatus.Refused,
        CallStatus.Unplaced or CallStatus.Routing or CallStatus.Ringing or CallStatus.EarlyMedia or CallStatus.WaitingRedialCommand or CallStatus.RedialPending => CallStatus.Cancelled,
        _ => CallStatus.Finished,
    };

    public void End(CallRecord call)
    {
        if (call.IsVoicemail)
        {
            client.Voicemails.FinishLeaving(call);
            return;
        }

        CallStatus? end = EndOf(call);
        if (end is null)
            return;
        CallEnd how = end switch { CallStatus.Refused => CallEnd.Refused, CallStatus.Cancelled => CallEnd.GivenUp, _ => CallEnd.HungUp };
        Say(call, new CallEnded(call.Key, how));
        foreach ((string key, Identity who) in call.TransferLegs)
            client.Network.Send(who, new CallEnded(key, CallEnd.GivenUp));
        SetStatus(call, end.Value);
    }

    public bool Answer(CallRecord call)
    {
        if (call.Status != CallStatus.Ringing || !call.IsIncoming)
            return false;
        Say(call, new CallAnswered(call.Key));
        Connect(call);
        return true;
    }

    public bool Hold(CallRecord call)
    {
        if (!call.IsTalking || call.HoldsLocally)
            return false;
        call.HoldsLocally = true;
        Say(call, new CallHeld(call.Key, true));
        ShowHold(call);
        return true;
    }

    public bool Resume(CallRecord call)
    {
        if (!call.IsTalking || !call.HoldsLocally)
            return false;
        HoldOthers(call);
        call.HoldsLocally = false;
        Say(call, new CallHeld(call.Key, false));
        ShowHold(call);
        return true;
    }

    public bool Press(CallRecord call, string digits)
    {
        if (!call.IsTalking)
            return false;
        Say(call, new CallKeysPressed(call.Key, digits));
        return true;
    }

    public void MarkSeen(CallRecord call)
    {
        call.Seen = true;
        client.Tell(CallProperties.Seen, call.IdText, true);
    }

    /// <summary>Removes calls from the history.</summary>
    public void Clear(Func<CallRecord, bool> which)
    {
        foreach (CallRecord call in _calls.All.Where(c => c.IsOver && which(c)).ToArray())
            _calls.Remove(call);
        client.Tell(ClientProperties.CallHistoryChanged, "", "");
    }

    /// <summary>The client ends or loses the network: so do its calls.</summary>
    public void Drop()
    {
        foreach (CallRecord call in _live.ToArray())
        {
            if (call.IsVoicemail)
            {
                client.Voicemails.Lose(call);
                continue;
            }

            (CallEnd there, CallStatus here) = call.IsAnswered ? (CallEnd.HungUp, CallStatus.Finished)
                : call.IsIncoming ? (CallEnd.NotAnswered, CallStatus.Missed)
                : (CallEnd.GivenUp, CallStatus.Cancelled);
            Say(call, new CallEnded(call.Key, there));
            SetStatus(call, here);
        }
    }

    public void OnSignal(Identity from, CallSignal signal)
    {
        if (signal is CallOffered offered)
        {
            OnOffered(from, offered);
            return;
        }

        // A key is no secret: only the two of a call have a say in it.
        if (_live.FirstOrDefault(c => !c.IsOver && c.Key == signal.Key && c.Partner == from) is { } call)
            OnSignal(call, signal);
        else if (_live.FirstOrDefault(c => !c.IsOver && c.TransferLegs.TryGetValue(signal.Key, out Identity target) && target == from) is { } transferred)
            OnTransferLeg(transferred, signal);
    }

    public void SetStatus(CallRecord call, CallStatus status)
    {
        call.Status = status;
        _calls.Update(call);
        client.Tell(CallProperties.Status, call.IdText, status);
        if (call.IsOver)
            Close(call);
        _changed.Tell(call);
        if (call.IsOver)
            client.Tell(ClientProperties.CallHistoryChanged, "", "");
    }

    public void Fail(CallRecord call, CallFailureReason reason)
    {
        call.FailureReason = reason;
        client.Tell(CallProperties.FailureReason, call.IdText, reason);
        SetStatus(call, CallStatus.Failed);
    }

    private void Offer(CallRecord call, CallOffered offer)
    {
        if (!client.Network.Exists(call.Partner) && !call.IsPhone)
            Fail(call, CallFailureReason.UserDoesNotExist);
        else if (!client.Network.Send(call.Partner, offer))
            Fail(call, CallFailureReason.UserIsOffline);
    }

    private void OnOffered(Identity from, CallOffered offered)
    {
        if (client.Network.ContactOf(from).IsBlocked)
        {
            client.Network.Send(from, new CallEnded(offered.Key, CallEnd.Blocked));
            return;
        }

        if (IsBusy || !HasRoomFor(1))
        {
            client.Network.Send(from, new CallEnded(offered.Key, CallEnd.Busy));
            return;
        }

        bool phone = IsPhoneNumber(from);
        CallRecord call = Add(new CallRecord(client.Store.NextId(), offered.Key, from, phone ? CallType.IncomingPstn : CallType.IncomingP2P, client.Time.GetUtcNow())
        {
            TransferredBy = offered.TransferredBy?.Value ?? "",
            ForwardedBy = offered.ForwardedBy?.Value ?? "",
            TargetIdentity = phone ? client.OwnNumber : "",
        });
        client.Tell(CallProperties.ConferenceId, call.IdText, 0L);
        if (call.TransferredBy.Length > 0)
            client.Tell(CallProperties.TransferredBy, call.IdText, call.TransferredBy);
        if (call.ForwardedBy.Length > 0)
            client.Tell(CallProperties.ForwardedBy, call.IdText, call.ForwardedBy);
        SetStatus(call, CallStatus.Ringing);
        Say(call, new CallRings(call.Key));
        if (call.IsOver)
            return;
        call.Patience = Later(RingTime(), () => RingsInVain(call));
    }

    private void OnSignal(CallRecord call, CallSignal signal)
    {
        switch (signal)
        {
            case CallRings rings:
                OnRings(call, rings);
                break;
            case CallAnswered:
                Connect(call);
                break;
            case CallEnded ended:
                OnEnded(call, ended.How);
                break;
            case CallHeld held:
                call.HoldsRemotely = held.IsHeld;
                ShowHold(call);
                break;
            case CallKeysPressed keys:
                foreach (char digit in keys.Digits)
                    client.Tell(CallProperties.Dtmf, call.IdText, digit.ToString());
                break;
            case CallVideoSent video:
                OnVideo(call, video.IsSent);
                break;
            case CallSound sound:
                OnSound(call, sound.Samples);
                break;
            case CallForwarded forwarded:
                OnForwarded(call, forwarded.To);
                break;
            case CallToVoicemail:
                client.Voicemails.StartLeaving(call);
                break;
            case CallTransferred transferred:
                OnTransferred(call, transferred.To);
                break;
            case CallTransferProgress progress:
                OnTransferProgress(call, progress);
                break;
            case CallConference conference:
                OnConference(call, conference);
                break;
        }
    }

    private void OnRings(CallRecord call, CallRings rings)
    {
        if (call.Status != CallStatus.Routing)
            return;
        if (rings.Rate is { } rate)
        {
            call.Rate = rate;
            call.RateCurrency = client.BalanceCurrency.Length > 0 ? client.BalanceCurrency : "EUR";
            client.Tell(CallProperties.PstnNumber, call.IdText, call.Partner.Value);
            client.Tell(CallProperties.Rate, call.IdText, call.Rate);
            client.Tell(CallProperties.RateCurrency, call.IdText, call.RateCurrency);
            client.Tell(CallProperties.RatePrecision, call.IdText, 3);
            SetStatus(call, CallStatus.EarlyMedia);
        }

        SetStatus(call, CallStatus.Ringing);
    }

    private void OnEnded(CallRecord call, CallEnd how)
    {
        switch (how)
        {
            case CallEnd.Blocked:
                Fail(call, CallFailureReason.BlockedByRecipient);
                break;
            case CallEnd.Rejected:
                SetStatus(call, CallStatus.WaitingRedialCommand);
                break;
            case CallEnd.HungUp when call.IsAnswered:
                call.FailureReason = CallFailureReason.EndedByOtherSide;
                client.Tell(CallProperties.FailureReason, call.IdText, call.FailureReason);
                SetStatus(call, CallStatus.Finished);
                break;
            default:
                SetStatus(call, how switch
                {
                    CallEnd.Busy => CallStatus.Busy,
                    CallEnd.NotAnswered => CallStatus.Cancelled,
                    _ when call.IsIncoming => CallStatus.Missed,
                    _ => CallStatus.Refused,
                });
                break;
        }
    }

    private void Connect(CallRecord call)
    {
        call.Patience?.Dispose();
        HoldOthers(call);
        call.IsAnswered = true;
        SetStatus(call, CallStatus.InProgress);
        ShowVideoAbility(call);
        call.Clock = client.Time.CreateTimer(_ => client.Mailbox.Post(() => Tick(call)), null, s_second, s_second);
        if (call.ConferenceId > 0)
            TellConference(call.ConferenceId);
    }

    private void Tick(CallRecord call)
    {
        if (call.IsOver)
            return;
        call.Audio?.KeepUp();
        client.Tell(CallProperties.Duration, call.IdText, TimeSpan.FromSeconds(++call.Seconds));
    }

    private TimeSpan RingTime()
    {
        bool forwards = client.ProfileField(ProfileProperties.CallApplyForward) == "TRUE" || client.ProfileField(ProfileProperties.CallSendToVoicemail) == "TRUE";
        return forwards && int.TryParse(client.ProfileField(ProfileProperties.CallNoAnswerTimeout), NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) && seconds > 0
            ? TimeSpan.FromSeconds(seconds)
            : client.Options.RingTime;
    }

    private void RingsInVain(CallRecord call)
    {
        if (call.Status != CallStatus.Ringing)
            return;
        if (client.ProfileField(ProfileProperties.CallApplyForward) == "TRUE" && ForwardTarget() is { } target)
            Say(call, new CallForwarded(call.Key, target));
        else if (client.ProfileField(ProfileProperties.CallSendToVoicemail) == "TRUE")
            Say(call, new CallToVoicemail(call.Key));
        else
            Say(call, new CallEnded(call.Key, CallEnd.NotAnswered));
        SetStatus(call, CallStatus.Missed);
    }

    private void ShowHold(CallRecord call)
    {
        CallStatus status = call.HoldsLocally ? CallStatus.LocalHold : call.HoldsRemotely ? CallStatus.RemoteHold : CallStatus.InProgress;
        PauseVideo(call, status != CallStatus.InProgress);
        if (status != call.Status && call.Status != CallStatus.Transferring)
            SetStatus(call, status);
    }

    // One call talks at a time, apart from those of one conference.
    private void HoldOthers(CallRecord call)
    {
        foreach (CallRecord other in _live.Where(c => c != call && c.Status == CallStatus.InProgress && (call.ConferenceId == 0 || c.ConferenceId != call.ConferenceId)).ToArray())
            Hold(other);
    }

    private void Close(CallRecord call)
    {
        _live.Remove(call);
        call.Clock?.Dispose();
        call.Patience?.Dispose();
        call.Audio?.Dispose();
        (call.Clock, call.Patience) = (null, null);
        call.HoldsLocally = call.HoldsRemotely = false;
        if (call.ConferenceId > 0)
            TellConference(call.ConferenceId);
        if (client.Store.Settings[ClientProperties.Mute.Name] == "ON" && _live.Count == 0)
        {
            client.Store.Settings[ClientProperties.Mute.Name] = "OFF";
            client.Tell(ClientProperties.Mute, "", false);
        }
    }

    private void Say(CallRecord call, CallSignal signal) => client.Network.Send(call.Partner, signal);

    private ITimer Later(TimeSpan after, Action act) => client.Time.CreateTimer(_ => client.Mailbox.Post(act), null, after, Timeout.InfiniteTimeSpan);

    private CallRecord Add(CallRecord call)
    {
        _live.Add(call);
        return _calls.Add(call);
    }

    private static bool IsPhoneNumber(Identity who) => who.Value.StartsWith('+');

    private static string NewKey() => Guid.NewGuid().ToString("N");
}
