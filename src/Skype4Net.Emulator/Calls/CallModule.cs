using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Settings;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Calls;

/// <summary>The calls of one client: the order of lines is that of recorded sessions of the real client.</summary>
internal sealed class CallModule : ClientModule
{
    private readonly CallList _calls;
    private readonly CallHolds _holds;
    private readonly CallSetup _setup;
    private readonly VoicemailCalls _voicemailCalls;

    public CallModule(ClientContext client)
        : base(client)
    {
        _calls = new CallList(client);
        Video = new CallVideo(client);
        _holds = new CallHolds(client, _calls, Video);
        Conferences = new CallConferences(client, _calls, _holds);
        Transfers = new CallTransfers(client, _calls, _holds);
        Voice = new CallVoice(client, Conferences);
        _setup = new CallSetup(client, _calls, _holds, Video, Conferences, Transfers);
        _voicemailCalls = new VoicemailCalls(client, _calls);
        _calls.Ended += _ => UnmuteAfterLast();
        Changed = new ClientSubject<EmulatedCall>(client.Executor.Failed);
        _calls.Changed += call => Changed.Publish(FaceOf(call));
    }

    /// <summary>Each change of a call's state.</summary>
    public ClientSubject<EmulatedCall> Changed { get; }

    /// <summary>Whether callers hear that we are busy.</summary>
    public bool IsBusy
    {
        get => _setup.IsBusy;
        set => _setup.IsBusy = value;
    }

    public IEnumerable<CallRecord> NewestFirst => _calls.NewestFirst;

    /// <summary>The calls that are placed and not over, newest first.</summary>
    public IEnumerable<CallRecord> Active => _calls.Live.Where(c => !c.IsOver && c.Status != CallStatus.Unplaced).Reverse();

    public IEnumerable<CallRecord> Missed => NewestFirst.Where(c => c.Status == CallStatus.Missed && !c.Seen);

    /// <summary>Whether the user talks with somebody.</summary>
    public bool IsTalking => Talking is not null;

    public CallVideo Video { get; }

    public CallVoice Voice { get; }

    public CallConferences Conferences { get; }

    public CallTransfers Transfers { get; }

    private CallRecord? Talking => Active.FirstOrDefault(c => c.Status == CallStatus.InProgress);

    public override void Map(CommandRouter router)
    {
        new CallCommandHandlers(this, Client).Map(router);
        new CallActionCommandHandlers(this).Map(router);
    }

    public override bool OnSignal(Identity from, ClientSignal signal)
    {
        if (signal is not CallSignal ours)
            return false;
        if (ours is CallOffered offered)
            _setup.OnOffered(from, offered);
        else
            Deliver(from, ours);
        return true;
    }

    public override void OnConnectionLost()
    {
        foreach (CallRecord call in _calls.Live.ToArray())
        {
            if (call.IsVoicemail)
                _voicemailCalls.Lose(call);
            else
                End(call, CallEvent.LoseConnection);
        }
    }

    public override void OnReinstalled() => _calls.OnReinstalled();

    public override void OnLoading() => _calls.Load();

    public CallRecord? Find(long id) => _calls.Find(id);

    /// <summary>The call as a person holds it.</summary>
    public EmulatedCall FaceOf(CallRecord call) => new(Client, this, call);

    /// <summary>Whether so many more calls can be placed.</summary>
    public bool HasRoomFor(int calls) => _calls.HasRoomFor(calls);

    /// <summary>Makes the call, not placed yet, so that a reply can name it.</summary>
    public CallRecord Add(Identity target) => _calls.Add(target);

    /// <inheritdoc cref="CallSetup.Place"/>
    public void Place(CallRecord call) => _setup.Place(call);

    /// <summary>The user calls somebody.</summary>
    public EmulatedCall Place(Identity target)
    {
        CallRecord call = _calls.Add(target);
        _setup.Place(call);
        return FaceOf(call);
    }

    /// <inheritdoc cref="CallSetup.Redial"/>
    public void Redial(CallRecord call) => _setup.Redial(call);

    /// <inheritdoc cref="CallSetup.Answer"/>
    public void Answer(CallRecord call) => _setup.Answer(call);

    /// <summary>
    /// Makes a call that leaves a voicemail, so that a reply can name it; <see cref="PlaceToVoicemail(CallRecord)"/> places it.
    /// </summary>
    public CallRecord AddToVoicemail(Identity to) => _voicemailCalls.Add(to);

    /// <summary>Places a call to the voicemail box of its partner.</summary>
    public void PlaceToVoicemail(CallRecord call) => _voicemailCalls.Start(call);

    /// <summary>Calls the voicemail box of somebody who has one. Returns the number of the voicemail.</summary>
    public long PlaceToVoicemail(Identity to)
    {
        CallRecord call = _voicemailCalls.Add(to);
        _voicemailCalls.Start(call);
        return call.VoicemailId;
    }

    /// <summary>Whether a call leaves a voicemail at the moment.</summary>
    /// <param name="voicemailId">The number of the voicemail.</param>
    public bool IsLeaving(long voicemailId) => _voicemailCalls.Find(voicemailId) is not null;

    /// <summary>Skips the greeting in front of a voicemail. False when none plays.</summary>
    /// <param name="voicemailId">The number of the voicemail.</param>
    public bool SkipGreeting(long voicemailId)
    {
        if (_voicemailCalls.Find(voicemailId) is not { Status: CallStatus.VoicemailPlayingGreeting } call)
            return false;
        _voicemailCalls.StartRecording(call);
        return true;
    }

    /// <summary>Ends the call that leaves a voicemail. False when there is none.</summary>
    /// <param name="voicemailId">The number of the voicemail.</param>
    public bool FinishLeaving(long voicemailId)
    {
        if (_voicemailCalls.Find(voicemailId) is not { } call)
            return false;
        _voicemailCalls.Finish(call);
        return true;
    }

    /// <summary>Plays sound into the call that the user talks in, as if it came from the microphone.</summary>
    public void PlayToPartner(ReadOnlyMemory<byte> samples)
    {
        if (Talking is { } call)
            Voice.StreamsOf(call).FromMicrophone(samples);
    }

    /// <summary>The user ends a call, gives it up, or turns it down.</summary>
    /// <exception cref="InvalidOperationException">It is over.</exception>
    public void HangUp(CallRecord call)
    {
        if (call.IsVoicemail)
        {
            _voicemailCalls.Finish(call);
            return;
        }

        call.Require(CallEvent.HangUp);
        End(call, CallEvent.HangUp);
    }

    /// <inheritdoc cref="CallHolds.Hold"/>
    public void Hold(CallRecord call) => _holds.Hold(call);

    /// <inheritdoc cref="CallHolds.Resume"/>
    public void Resume(CallRecord call) => _holds.Resume(call);

    /// <summary>Presses keys.</summary>
    /// <exception cref="InvalidOperationException">Nobody talks.</exception>
    public void Press(CallRecord call, string digits)
    {
        call.Require(CallEvent.PressKeys);
        Client.Network.Send(call.Partner, new CallKeysPressed(call.Key, digits));
    }

    /// <summary>Sends a ringing call to the voicemail box.</summary>
    /// <exception cref="InvalidOperationException">It does not ring here.</exception>
    public void RedirectToVoicemail(CallRecord call)
    {
        call.Require(CallEvent.RedirectToVoicemail);
        Client.Network.Send(call.Partner, new CallToVoicemail(call.Key));
        _calls.TryApply(call, CallEvent.RedirectToVoicemail);
    }

    public void MarkSeen(CallRecord call)
    {
        call.Seen = true;
        Client.Notify(CallProperties.Seen, call.IdText, true);
    }

    /// <summary>Removes those of the calls that are over from the history.</summary>
    public void Clear(Func<CallRecord, bool> which) => _calls.Clear(which);

    private void End(CallRecord call, CallEvent happened)
    {
        CallEnd how = CallTransitions.Next(call.State, happened)?.Status switch
        {
            CallStatus.Refused => CallEnd.Refused,
            CallStatus.Cancelled => CallEnd.GivenUp,
            CallStatus.Missed => CallEnd.NotAnswered,
            _ => CallEnd.HungUp,
        };
        Client.Network.Send(call.Partner, new CallEnded(call.Key, how));
        if (happened == CallEvent.HangUp)
            Transfers.GiveUpLegs(call);
        _calls.TryApply(call, happened);
    }

    private void Deliver(Identity from, CallSignal signal)
    {
        // A key is no secret: only the two of a call have a say in it.
        if (_calls.Live.FirstOrDefault(c => !c.IsOver && c.Key == signal.Key && c.Partner == from) is { } call)
        {
            OnSignal(call, signal);
            return;
        }

        CallRecord? transferred = _calls.Live.FirstOrDefault(
            c => !c.IsOver && c.TransferLegs.TryGetValue(signal.Key, out Identity target) && target == from);
        if (transferred is not null)
            Transfers.OnLeg(transferred, signal);
    }

    private void OnSignal(CallRecord call, CallSignal signal)
    {
        switch (signal)
        {
            case CallRings rings:
                _setup.OnRings(call, rings);
                break;
            case CallAnswered:
                _setup.OnAnswered(call);
                break;
            case CallEnded ended:
                _setup.OnEnded(call, ended.How);
                break;
            case CallHeld held:
                _holds.TryApply(call, held.IsHeld ? CallEvent.RemoteHold : CallEvent.RemoteResume);
                break;
            case CallKeysPressed keys:
                foreach (char digit in keys.Digits)
                    Client.Notify(CallProperties.Dtmf, call.IdText, digit.ToString());
                break;
            case CallVideoSent video:
                Video.OnSent(call, video.IsSent);
                break;
            case CallSound sound:
                Voice.OnSound(call, sound.Samples);
                break;
            case CallForwarded forwarded:
                Transfers.OnForwarded(call, forwarded.To);
                break;
            case CallToVoicemail:
                _voicemailCalls.Start(call);
                break;
            case CallTransferred transferred:
                Transfers.OnTransferred(call, transferred.To);
                break;
            case CallTransferProgress progress:
                Transfers.OnProgress(call, progress);
                break;
            case CallConference conference:
                Conferences.OnConference(call, conference);
                break;
        }
    }

    private void UnmuteAfterLast()
    {
        SettingsModule settings = Client.Module<SettingsModule>();
        if (settings.IsMuted && !_calls.Live.Any())
            settings.Unmute();
    }
}
