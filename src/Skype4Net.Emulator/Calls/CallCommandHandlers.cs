using System.Globalization;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Voicemails;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Calls;

/// <summary>The commands about calls; <c>ALTER CALL</c> is in <see cref="CallActionCommandHandlers"/>.</summary>
internal sealed class CallCommandHandlers(CallModule calls, ClientContext client)
{
    private const int MaxTargets = 10;

    private ContactModule Contacts => client.Module<ContactModule>();

    public void Map(CommandRouter router)
    {
        router.On(CallCommands.Place, Place);
        router.On(CallCommands.LeaveVoicemail, LeaveVoicemail);
        router.On(CallCommands.Search, SearchAll);
        router.On(CallCommands.SearchActive, context => Search(context, SkypeError.SearchTargetNotAllowed, calls.Active));
        router.On(CallCommands.SearchMissed, context => Search(context, SkypeError.SearchMissedCallsTargetNotAllowed, calls.Missed));
        router.On(CallCommands.ClearHistory, ClearHistory);
        router.On(CallCommands.GetParticipant, GetParticipant);
        router.On(CallCommands.GetCanTransfer, GetCanTransfer);
        router.On(CallCommands.SetDtmf, SetDtmf);
        router.On(CallCommands.JoinConference, JoinConference);
        router.On(CallCommands.SetStartVideoSend, context => SendVideo(context, true));
        router.On(CallCommands.SetStopVideoSend, context => SendVideo(context, false));
        router.On(CallCommands.SetStartVideoReceive, context => ReceiveVideo(context, true));
        router.On(CallCommands.SetStopVideoReceive, context => ReceiveVideo(context, false));

        PropertyTable<CallRecord> properties = Properties();
        router.OnGet(properties, NextToGet, SkypeError.InvalidCallProperty);
        router.OnSet(properties, NextToSet, SkypeError.DisallowedCallProperty);
    }

    private PropertyTable<CallRecord> Properties() => new PropertyTable<CallRecord>()
        .Get(CallProperties.Timestamp, call => call.Timestamp)
        .Get(CallProperties.PartnerHandle, call => call.Partner.Value)
        .Get(CallProperties.PartnerDisplayName, call => Contacts.ShownName(call.Partner))
        .Get(CallProperties.TargetIdentity, call => call.TargetIdentity)
        .Get(CallProperties.ConferenceId, call => call.ConferenceId)
        .Get(CallProperties.Type, call => call.Type)
        .Get(CallProperties.Status, call => call.Status)
        .Get(CallProperties.VideoStatus, call => call.Video)
        .Get(CallProperties.VideoSendStatus, call => call.VideoSend)
        .Get(CallProperties.VideoReceiveStatus, call => call.VideoReceive)
        .Get(CallProperties.FailureReason, call => call.FailureReason)
        .Get(CallProperties.Subject, _ => "")
        .Get(CallProperties.PstnNumber, call => call.IsPhone ? call.Partner.Value : "")
        .Get(CallProperties.Duration, call => TimeSpan.FromSeconds(call.Seconds))
        .Get(CallProperties.PstnStatus, call => call.PstnStatus)
        .Get(CallProperties.ParticipantCount, call => call.Legs.Count)
        .Get(CallProperties.VoicemailDuration, call => call.VoicemailDuration)
        .Get(CallProperties.VoicemailAllowedDuration, call => call.IsVoicemail ? client.Options.VoicemailLimit : TimeSpan.Zero)
        .Get(CallProperties.Rate, call => call.Rate)
        .Get(CallProperties.RateCurrency, call => call.RateCurrency)
        .Get(CallProperties.RatePrecision, _ => 3)
        .Get(CallProperties.Input, call => call.Streams?.Input ?? CallDevices.None)
        .Get(CallProperties.Output, call => call.Streams?.Output ?? CallDevices.None)
        .Get(CallProperties.CaptureMic, call => call.Streams?.CaptureMic ?? CallDevices.None)
        .Get(CallProperties.InputStatus, call => call.Streams is { Input.IsEmpty: false })
        .Get(CallProperties.ForwardedBy, call => call.ForwardedBy)
        .Get(CallProperties.TransferActive, call => call.IsTransferActive)
        .Get(CallProperties.TransferStatus, call => call.TransferStatus)
        .Get(CallProperties.TransferredBy, call => call.TransferredBy)
        .Get(CallProperties.TransferredTo, call => call.TransferredTo)
        .Get(CallProperties.Seen, call => call.Seen)
        .Set(CallProperties.Status, SetStatus)
        .Set(CallProperties.Seen, SetSeen);

    private CallRecord NextToGet(CommandContext context) => Next(context, SkypeError.GetInvalidCallId, SkypeError.GetUnknownCall);

    private CallRecord NextToSet(CommandContext context) => Next(context, SkypeError.SetInvalidCallId, SkypeError.SetUnknownCall);

    /// <summary>The call whose number is the next word.</summary>
    private CallRecord Next(CommandContext context, SkypeError invalid, SkypeError unknown)
        => calls.Find(context.NextId(invalid)) ?? throw new CommandRefusal(unknown);

    /// <summary>Whom the rest names, if calls can be placed now, and to them.</summary>
    private Identity[] RestTargets(CommandContext context)
    {
        if (!client.IsConnected)
            throw new CommandRefusal(client.UserStatus == UserStatus.Offline ? SkypeError.CallNotOnline : SkypeError.CallNotConnected);
        Identity[] targets = [.. context.Words.RestList().Select(Target).Distinct()];
        if (targets.Length == 0)
            throw new CommandRefusal(SkypeError.InvalidCallTarget);
        if (targets.Length > MaxTargets)
            throw new CommandRefusal(SkypeError.TooManyTargets);
        if (!calls.HasRoomFor(targets.Length))
            throw new CommandRefusal(SkypeError.TooManyParticipants);
        if (targets.Any(t => client.Network.ContactOf(t).IsBlocked))
            throw new CommandRefusal(SkypeError.UserBlocked);
        return targets;
    }

    // A speed dial stands for its contact; 00 is another way to write +.
    private Identity Target(string word)
    {
        if (Contacts.FindBySpeedDial(word) is { } contact)
            return contact;
        if (word.StartsWith("00", StringComparison.Ordinal))
            word = "+" + word[2..];
        bool isIncomplete = word[0] == '+' ? word.Length < 5 || !word.Skip(1).All(char.IsAsciiDigit) : word.All(char.IsAsciiDigit);
        if (isIncomplete)
            throw new CommandRefusal(SkypeError.IncompletePhoneNumber);
        return CommandContext.Handle(word, SkypeError.InvalidCallTarget);
    }

    private void Place(CommandContext context)
    {
        CallRecord[] placed = [.. RestTargets(context).Select(calls.Add)];
        if (placed.Length > 1)
            calls.Conferences.Begin(placed);
        context.Reply($"CALL {placed[0].IdText} STATUS UNPLACED");
        foreach (CallRecord call in placed)
            calls.Place(call);
    }

    private void LeaveVoicemail(CommandContext context)
    {
        Identity who = RestTargets(context)[0];
        if (!client.Module<VoicemailModule>().CanLeaveFor(who) || client.Network.Exists(who) == false)
            throw new CommandRefusal(SkypeError.NoVoicemailCapability);
        CallRecord call = calls.AddToVoicemail(who);
        context.Reply($"CALL {call.IdText} STATUS ROUTING");
        calls.PlaceToVoicemail(call);
    }

    // Skype4Py counts from 0; the first participant is meant then.
    private void GetParticipant(CommandContext context)
    {
        CallRecord call = NextToGet(context);
        if (!int.TryParse(context.Words.Next(), NumberStyles.None, CultureInfo.InvariantCulture, out int at)
            || at > call.Legs.Count || call.Legs.Count == 0)
            throw new CommandRefusal(SkypeError.InvalidConferenceParticipant);
        context.ReplyValue(call.Legs[Math.Max(at, 1) - 1].ToString());
    }

    private void GetCanTransfer(CommandContext context)
    {
        CallRecord call = NextToGet(context);
        Identity to = context.NextHandle(SkypeError.InvalidUserHandle);
        context.ReplyValue(Codecs.Bool.Encode(calls.Transfers.CanTransfer(call, to)));
    }

    private void SetDtmf(CommandContext context)
    {
        CallRecord call = NextToSet(context);
        string digit = CallActionCommandHandlers.NextDigits(context);
        if (digit.Length != 1)
            throw new CommandRefusal(SkypeError.InvalidDtmfCode);
        Require(call, CallEvent.PressKeys, SkypeError.CallNotActive);
        context.Reply($"CALL {call.IdText} DTMF {digit}");
        calls.Press(call, digit);
    }

    private void JoinConference(CommandContext context)
    {
        CallRecord call = NextToSet(context);
        if (!calls.Conferences.TryJoin(call, NextToSet(context)))
            throw new CommandRefusal(SkypeError.CannotCreateConference);
        context.Reply(string.Create(CultureInfo.InvariantCulture, $"CALL {call.IdText} CONF_ID {call.ConferenceId}"));
        calls.Conferences.Show(call);
    }

    private void SendVideo(CommandContext context, bool on)
    {
        CallRecord call = NextToSet(context);
        if (!CallVideo.CanSend(call, on))
            throw new CommandRefusal(SkypeError.DisallowedCallProperty);
        calls.Video.Send(call, on);
        ReplyWithoutVerb(context);
    }

    private void ReceiveVideo(CommandContext context, bool on)
    {
        CallRecord call = NextToSet(context);
        if (!CallVideo.CanReceive(call, on))
            throw new CommandRefusal(SkypeError.DisallowedCallProperty);
        calls.Video.Receive(call, on);
        ReplyWithoutVerb(context);
    }

    private static void ReplyWithoutVerb(CommandContext context) => context.Reply(context.Text[4..]);

    private void SetSeen(CommandContext context, CallRecord call)
    {
        if (context.Words.RestTrimmed.ToUpperInvariant() is not ("" or "TRUE"))
            throw new CommandRefusal(SkypeError.SetCallUnknownWhat);
        context.Reply($"CALL {call.IdText} SEEN TRUE");
        calls.MarkSeen(call);
    }

    private void SetStatus(CommandContext context, CallRecord call)
    {
        EnumCodecs.CallStatus.TryDecode(context.Words.Next(), out CallStatus status);
        switch (status)
        {
            case CallStatus.InProgress when call.Can(CallEvent.Answer):
                context.Reply($"CALL {call.IdText} STATUS INPROGRESS");
                calls.Answer(call);
                break;
            case CallStatus.InProgress:
                Require(call, CallEvent.Resume, SkypeError.CannotResumeCall);
                context.Reply($"CALL {call.IdText} STATUS INPROGRESS");
                calls.Resume(call);
                break;
            case CallStatus.OnHold:
                Require(call, CallEvent.Hold, SkypeError.CannotHoldCall);
                context.Reply($"CALL {call.IdText} STATUS ONHOLD");
                calls.Hold(call);
                break;
            case CallStatus.Finished:
                CallStatus end = Require(call, CallEvent.HangUp, SkypeError.CannotHangUpInactiveCall).Status;
                string word = ProtocolWords.Value(context.Session.Protocol, CallProperties.Status, EnumCodecs.CallStatus.Encode(end));
                context.Reply($"CALL {call.IdText} STATUS {word}");
                calls.HangUp(call);
                break;
            default:
                throw new CommandRefusal(SkypeError.SetCallUnknownWhat);
        }
    }

    private void SearchAll(CommandContext context)
    {
        string target = context.Words.RestTrimmed;
        Identity? who = target.Length > 0 ? CommandContext.Handle(target, SkypeError.SearchCallsInvalidTarget) : null;
        Reply(context, calls.NewestFirst.Where(c => who is null || c.Partner == who));
    }

    private static void Search(CommandContext context, SkypeError targetError, IEnumerable<CallRecord> found)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(targetError);
        Reply(context, found);
    }

    private static void Reply(CommandContext context, IEnumerable<CallRecord> found) => context.ReplyList("CALLS", found.Select(c => c.IdText));

    private void ClearHistory(CommandContext context)
    {
        string kind = context.Words.Next();
        string handle = context.Words.Next();
        if (kind.Length == 0)
            throw new CommandRefusal(SkypeError.ClearCallHistoryMissingTarget);
        EnumCodecs.CallHistoryKind.TryDecode(kind, out CallHistoryKind known);
        if (known == CallHistoryKind.Unknown)
            (known, handle) = (CallHistoryKind.All, kind);
        Identity? who = handle.Length == 0 || handle.Equals("ALL", StringComparison.OrdinalIgnoreCase)
            ? null
            : CommandContext.Handle(handle, SkypeError.ClearCallHistoryInvalidHandle);
        context.Echo();
        calls.Clear(call => (who is null || call.Partner == who) && known switch
        {
            CallHistoryKind.Missed => call.Status == CallStatus.Missed,
            CallHistoryKind.Incoming => call.IsIncoming,
            CallHistoryKind.Outgoing => !call.IsIncoming,
            _ => true,
        });
    }

    private static CallState Require(CallRecord call, CallEvent happened, SkypeError otherwise)
        => CallTransitions.Next(call.State, happened) ?? throw new CommandRefusal(otherwise);
}
