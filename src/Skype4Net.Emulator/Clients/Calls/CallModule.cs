using System.Globalization;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Clients;

/// <summary>The calls of one client: the order of lines is that of recorded sessions of the real client. Only touched by the client's mailbox.</summary>
internal sealed partial class CallModule(EmulatedClient client) : ClientModule(client.Context)
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);
    private readonly History<CallRecord> _calls = new(client.Options.Limits.Calls, call => call.IsOver);

    // Those that are not over, by number: finished ones are never looked through.
    private readonly List<CallRecord> _live = [];
    private readonly ClientSubject<CallRecord> _changed = new(client.Executor.Report);
    private long _conferences;

    public IEnumerable<CallRecord> NewestFirst => _calls.NewestFirst;

    public IEnumerable<CallRecord> Active => _live.Where(c => !c.IsOver && c.Status != CallStatus.Unplaced).Reverse();

    public IEnumerable<CallRecord> Missed => NewestFirst.Where(c => c.Status == CallStatus.Missed && !c.Seen);

    public ClientSubject<CallRecord> Changed => _changed;

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
            client.Notify(CallProperties.PstnStatus, call.IdText, call.PstnStatus);
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
        SendSignal(call, new CallEnded(call.Key, how));
        foreach ((string key, Identity who) in call.TransferLegs)
            client.Network.Send(who, new CallEnded(key, CallEnd.GivenUp));
        SetStatus(call, end.Value);
    }

    public bool Answer(CallRecord call)
    {
        if (call.Status != CallStatus.Ringing || !call.IsIncoming)
            return false;
        SendSignal(call, new CallAnswered(call.Key));
        Connect(call);
        return true;
    }

    public bool Hold(CallRecord call)
    {
        if (!call.IsTalking || call.HoldsLocally)
            return false;
        call.HoldsLocally = true;
        SendSignal(call, new CallHeld(call.Key, true));
        ShowHold(call);
        return true;
    }

    public bool Resume(CallRecord call)
    {
        if (!call.IsTalking || !call.HoldsLocally)
            return false;
        HoldOthers(call);
        call.HoldsLocally = false;
        SendSignal(call, new CallHeld(call.Key, false));
        ShowHold(call);
        return true;
    }

    public bool Press(CallRecord call, string digits)
    {
        if (!call.IsTalking)
            return false;
        SendSignal(call, new CallKeysPressed(call.Key, digits));
        return true;
    }

    public void MarkSeen(CallRecord call)
    {
        call.Seen = true;
        client.Notify(CallProperties.Seen, call.IdText, true);
    }

    /// <summary>Removes calls from the history.</summary>
    public void Clear(Func<CallRecord, bool> which)
    {
        foreach (CallRecord call in _calls.All.Where(c => c.IsOver && which(c)).ToArray())
            _calls.Remove(call);
        client.Notify(ClientProperties.CallHistoryChanged, "", "");
    }

    /// <summary>The client ends or loses the network: so do its calls.</summary>
    public override void OnConnectionLost()
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
            SendSignal(call, new CallEnded(call.Key, there));
            SetStatus(call, here);
        }
    }

    public override bool OnSignal(Identity from, Signal signal)
    {
        if (signal is not CallSignal ours)
            return false;
        OnCallSignal(from, ours);
        return true;
    }

    private void OnCallSignal(Identity from, CallSignal signal)
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
        client.Notify(CallProperties.Status, call.IdText, status);
        if (call.IsOver)
            Close(call);
        _changed.Publish(call);
        if (call.IsOver)
            client.Notify(ClientProperties.CallHistoryChanged, "", "");
    }

    public void Fail(CallRecord call, CallFailureReason reason)
    {
        call.FailureReason = reason;
        client.Notify(CallProperties.FailureReason, call.IdText, reason);
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
        client.Notify(CallProperties.ConferenceId, call.IdText, 0L);
        if (call.TransferredBy.Length > 0)
            client.Notify(CallProperties.TransferredBy, call.IdText, call.TransferredBy);
        if (call.ForwardedBy.Length > 0)
            client.Notify(CallProperties.ForwardedBy, call.IdText, call.ForwardedBy);
        SetStatus(call, CallStatus.Ringing);
        SendSignal(call, new CallRings(call.Key));
        if (call.IsOver)
            return;
        call.RingTimer = Later(RingTime(), () => RingsInVain(call));
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
                    client.Notify(CallProperties.Dtmf, call.IdText, digit.ToString());
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
            client.Notify(CallProperties.PstnNumber, call.IdText, call.Partner.Value);
            client.Notify(CallProperties.Rate, call.IdText, call.Rate);
            client.Notify(CallProperties.RateCurrency, call.IdText, call.RateCurrency);
            client.Notify(CallProperties.RatePrecision, call.IdText, 3);
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
                client.Notify(CallProperties.FailureReason, call.IdText, call.FailureReason);
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
        call.RingTimer?.Dispose();
        HoldOthers(call);
        call.IsAnswered = true;
        SetStatus(call, CallStatus.InProgress);
        ShowVideoAbility(call);
        call.DurationTimer = client.Time.CreateTimer(_ => client.Executor.Post(() => Tick(call)), null, s_second, s_second);
        if (call.ConferenceId > 0)
            NotifyConference(call.ConferenceId);
    }

    private void Tick(CallRecord call)
    {
        if (call.IsOver)
            return;
        call.Audio?.KeepUp();
        client.Notify(CallProperties.Duration, call.IdText, TimeSpan.FromSeconds(++call.Seconds));
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
            SendSignal(call, new CallForwarded(call.Key, target));
        else if (client.ProfileField(ProfileProperties.CallSendToVoicemail) == "TRUE")
            SendSignal(call, new CallToVoicemail(call.Key));
        else
            SendSignal(call, new CallEnded(call.Key, CallEnd.NotAnswered));
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
        call.DurationTimer?.Dispose();
        call.RingTimer?.Dispose();
        call.Audio?.Dispose();
        (call.DurationTimer, call.RingTimer) = (null, null);
        call.HoldsLocally = call.HoldsRemotely = false;
        if (call.ConferenceId > 0)
            NotifyConference(call.ConferenceId);
        if (client.Store.Settings[ClientProperties.Mute.Name] == "ON" && _live.Count == 0)
        {
            client.Store.Settings[ClientProperties.Mute.Name] = "OFF";
            client.Notify(ClientProperties.Mute, "", false);
        }
    }

    private void SendSignal(CallRecord call, CallSignal signal) => client.Network.Send(call.Partner, signal);

    private ITimer Later(TimeSpan after, Action act) => client.Time.CreateTimer(_ => client.Executor.Post(act), null, after, Timeout.InfiniteTimeSpan);

    private CallRecord Add(CallRecord call)
    {
        _live.Add(call);
        return _calls.Add(call);
    }

    private static bool IsPhoneNumber(Identity who) => who.Value.StartsWith('+');

    private static string NewKey() => Guid.NewGuid().ToString("N");
}
