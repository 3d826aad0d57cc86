using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>Calls. Written once and run over every transport.</summary>
public abstract class CallBehaviour<TTransport> : SkypeWorld<TTransport>
    where TTransport : BehaviourTransport, new()
{
    [SkippableFact]
    public async Task A_call_is_placed_answered_and_ended_by_the_other_side()
    {
        using var statuses = Skype.Calls.StatusChanged.Record();
        using var placed = Skype.Calls.Placed.Record();

        Call call = await Skype.Calls.PlaceAsync("anna");
        Assert.Equal(call, await placed.NextAsync());
        await statuses.NextAsync(s => s.Status == CallStatus.Ringing);
        Anna.CurrentCall!.Answer();
        await statuses.NextAsync(s => s.Status == CallStatus.InProgress);

        Assert.Equal(CallType.OutgoingP2P, await call.Type);
        Assert.Equal("anna", (await call.Partner)!.Handle);
        Assert.Equal("Anna B.", await call.PartnerDisplayName);
        Assert.Equal([call], await Skype.Calls.Active);
        Assert.Equal(VideoStreamStatus.Available, await call.VideoSendStatus);
        Anna.CurrentCall!.HangUp();
        Assert.Equal(CallStatus.Finished, await call.WhenOverAsync().InTime());
        Assert.Equal(CallFailureReason.EndedByOtherSide, await call.FailureReason);
        Assert.Equal([call], await Skype.Calls.With("anna"));
        Assert.Empty((await Skype.Calls.Active));
    }

    [SkippableFact]
    public async Task A_call_comes_in_is_answered_held_resumed_and_hung_up()
    {
        using var incoming = Skype.Calls.Incoming.Record();
        EmulatedCall annas = Anna.Call(Bot);
        Call call = await incoming.NextAsync();

        await call.AnswerAsync();
        await call.Status.WhenAsync(s => s == CallStatus.InProgress).InTime();
        Assert.Equal(CallStatus.InProgress, annas.Status);
        await call.HoldAsync();
        await call.Status.WhenAsync(s => s == CallStatus.LocalHold).InTime();
        Assert.Equal(CallStatus.RemoteHold, annas.Status);
        await call.ResumeAsync();
        await call.Status.WhenAsync(s => s == CallStatus.InProgress).InTime();
        await call.HangUpAsync();
        Assert.Equal(CallStatus.Finished, await call.WhenOverAsync().InTime());

        // Over already: hanging up again does no harm.
        await call.HangUpAsync();
        Assert.Equal(CallStatus.Finished, annas.Status);
    }

    [SkippableFact]
    public async Task A_call_is_turned_down_missed_and_acknowledged()
    {
        using var incoming = Skype.Calls.Incoming.Record();
        EmulatedCall first = Anna.Call(Bot);
        await (await incoming.NextAsync()).HangUpAsync();
        Assert.Equal(CallStatus.Refused, first.Status);

        EmulatedCall second = Anna.Call(Bot);
        Call missed = await incoming.NextAsync();
        second.HangUp();
        Assert.Equal(CallStatus.Missed, await missed.WhenOverAsync().InTime());
        Assert.Equal([missed], await Skype.Calls.Missed);
        using var seen = Skype.Calls.SeenChanged.Record();
        await missed.MarkSeenAsync();
        Assert.Equal(new CallSeenChanged(missed, true), await seen.NextAsync());
        Assert.Empty(await Skype.Calls.Missed);

        await Skype.Calls.ClearHistoryAsync(CallHistoryKind.Missed);
        Assert.Single(await Skype.Calls.All);
    }

    [SkippableFact]
    public async Task Keys_travel_both_ways_and_ones_own_are_not_heard()
    {
        Call call = await TalkAsync();
        using var keys = Skype.Calls.DtmfReceived.Record();

        await call.SendDtmfAsync("12#");
        Anna.CurrentCall!.Press("9");

        Assert.Equal(new CallDtmfReceived(call, "9"), await keys.NextAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => call.SendDtmfAsync("1a"));
        await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.SendAsync($"SET CALL {call.Id} DTMF x"));
        Assert.True(keys.IsEmpty);
    }

    [SkippableFact]
    public async Task Video_starts_and_stops_and_the_other_side_sees_it()
    {
        Call call = await TalkAsync();
        using var sent = Skype.Calls.VideoSendStatusChanged.Record();
        using var received = Skype.Calls.VideoReceiveStatusChanged.Record();

        await call.StartVideoSendAsync();
        Assert.Equal([VideoStreamStatus.Starting, VideoStreamStatus.Running], [(await sent.NextAsync()).Status, (await sent.NextAsync()).Status]);
        SkypeCommandException twice = await Assert.ThrowsAsync<SkypeCommandException>(() => call.StartVideoSendAsync());
        Assert.Equal(SkypeError.CallActionFailed, twice.Error);
        await call.StopVideoSendAsync();
        Assert.Equal(VideoStreamStatus.Available, (await sent.NextAsync(s => s.Status != VideoStreamStatus.Stopping)).Status);
        Anna.CurrentCall!.ShowVideo();
        Assert.Equal(VideoStreamStatus.Running, (await received.NextAsync(s => s.Status != VideoStreamStatus.Starting)).Status);
    }

    [SkippableFact]
    public async Task Two_calls_become_a_conference()
    {
        EmulatedClient cyra = Network.LogIn("cyra22", "Cyra");
        Call first = await TalkAsync();
        EmulatedCall second = cyra.Call(Bot);
        Call other = (await Skype.Calls.Active).Single(c => c != first);
        await other.AnswerAsync();
        await first.Status.WhenAsync(s => s == CallStatus.LocalHold).InTime();

        Conference conference = await other.JoinConferenceAsync(first);

        await first.Status.WhenAsync(s => s == CallStatus.InProgress).InTime();
        Assert.Equal([first, other], (await conference.GetCallsAsync()).OrderBy(c => c.Id));
        Assert.Equal([conference.Id], (await Skype.Calls.GetConferencesAsync()).Select(c => c.Id));
        await conference.HangUpAsync();
        Assert.Equal(CallStatus.Finished, second.Status);
    }

    [SkippableFact]
    public async Task Somebody_elses_conference_tells_who_takes_part()
    {
        EmulatedClient cyra = Network.LogIn("cyra22", "Cyra Q");
        await using ISkype annas = await Skype4Net.Skype.AttachAsync(new SkypeOptions { Transport = Anna.Transport, FriendlyName = "host" });
        using var incoming = Skype.Calls.Incoming.Record();
        using var cyraRings = cyra.CallChanged.Record();
        await annas.Calls.PlaceAsync(["bot", "cyra22"]);
        Call call = await incoming.NextAsync();
        await call.AnswerAsync();
        (await cyraRings.NextAsync(c => c.Status == CallStatus.Ringing)).Answer();
        await SettleAsync();

        Assert.Equal(2, await call.ParticipantCount);
        IReadOnlyList<CallParticipant> participants = await call.GetParticipantsAsync();
        Assert.Equal(["bot", "cyra22"], participants.Select(p => p.User.Handle));
        Assert.Equal("Cyra Q", participants[1].DisplayName);
        Assert.Equal(participants[1], await call.GetParticipantAsync(2));
        Assert.Equal(CallStatus.InProgress, participants[1].Status);
        await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.SendAsync($"GET CALL {call.Id} CONF_PARTICIPANT 3"));
    }

    [SkippableFact]
    public async Task A_call_is_transferred()
    {
        EmulatedClient cyra = Network.LogIn("cyra22", "Cyra");
        Network.MakeContacts(cyra, Bot);
        Call call = await TalkAsync();
        using var progress = Skype.Calls.TransferStatusChanged.Record();
        Assert.True(await call.CanTransferToAsync("cyra22"));
        Assert.False(await call.CanTransferToAsync("nobody.at.all"));

        await call.TransferAsync(["cyra22"]);
        Assert.Equal(CallStatus.Ringing, (await progress.NextAsync()).Status);
        cyra.CurrentCall!.Answer();

        Assert.Equal(CallStatus.Transferred, await call.WhenOverAsync().InTime());
        Assert.Equal("cyra22", (await call.TransferredTo)!.Handle);
        Assert.Equal("anna", cyra.CurrentCall!.Partner);
        Assert.Equal("cyra22", Anna.CurrentCall!.Partner);
        Assert.Equal(CallStatus.InProgress, Anna.CurrentCall.Status);
    }

    [SkippableFact]
    public async Task A_transfer_that_is_refused_gives_the_call_back()
    {
        EmulatedClient cyra = Network.LogIn("cyra22", "Cyra");
        Network.MakeContacts(cyra, Bot);
        Call call = await TalkAsync();

        await call.TransferAsync(["cyra22"]);
        cyra.CurrentCall!.HangUp();

        await call.Status.WhenAsync(s => s == CallStatus.InProgress).InTime();
        Assert.Equal(CallStatus.Refused, await call.TransferStatus);
        Assert.False(await call.IsTransferActive);
    }

    [SkippableFact]
    public async Task An_incoming_call_is_forwarded_by_the_rules()
    {
        EmulatedClient cyra = Network.LogIn("cyra22", "Cyra");
        using var incoming = Skype.Calls.Incoming.Record();
        await Skype.Profile.CallForwardRules.SetAsync([new CallForwardRule(0, 60, "cyra22")]);
        EmulatedCall annas = Anna.Call(Bot);

        await (await incoming.NextAsync()).ForwardAsync();

        await using ISkype cyras = await Skype4Net.Skype.AttachAsync(new SkypeOptions { Transport = cyra.Transport, FriendlyName = "c" });
        Call call = Assert.Single(await cyras.Calls.Active);
        Assert.Equal("bot", await call.ForwardedBy);
        await call.AnswerAsync();
        Assert.Equal(CallStatus.InProgress, annas.Status);
        Assert.Equal("cyra22", annas.Partner);
    }

    [SkippableFact]
    public async Task A_telephone_is_called_at_its_price()
    {
        Bot.SetCredit(5);
        EmulatedPhone phone = Network.Phone("+3725550100");

        Call call = await Skype.Calls.PlaceAsync("+372 555-0100");
        await call.Status.WhenAsync(s => s == CallStatus.Ringing).InTime();
        Assert.Equal(CallType.OutgoingPstn, await call.Type);
        Assert.Equal("+3725550100", await call.PstnNumber);
        Assert.Equal(0.021m, await call.GetRatePerMinuteAsync());
        Assert.Equal("EUR", await call.RateCurrency);
        phone.Answer();
        await call.SendDtmfAsync("42");
        await call.HangUpAsync();

        Assert.Equal("42", phone.KeysReceived);
        Assert.False(phone.IsInCall);
    }

    [SkippableFact]
    public async Task What_cannot_be_called_says_why()
    {
        Call nobody = await Skype.Calls.PlaceAsync("nobody.at.all");
        Assert.Equal(CallStatus.Failed, await nobody.WhenOverAsync().InTime());
        Assert.Equal(CallFailureReason.UserDoesNotExist, await nobody.FailureReason);
        Anna.GoOffline();
        Call offline = await Skype.Calls.PlaceAsync("anna");
        Assert.Equal(CallStatus.Failed, await offline.WhenOverAsync().InTime());
        Assert.Equal(CallFailureReason.UserIsOffline, await offline.FailureReason);
        Call poor = await Skype.Calls.PlaceAsync("+3725550100");
        Assert.Equal(CallStatus.Failed, await poor.WhenOverAsync().InTime());
        Assert.NotEqual("", await poor.PstnStatus);
        SkypeCommandException incomplete = await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.Calls.PlaceAsync("12345"));
        Assert.Equal(SkypeError.IncompletePhoneNumber, incomplete.Error);
    }
}
