using System.Globalization;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>CALL, CALLVOICEMAIL, GET CALL, SET CALL, searches for calls. ALTER CALL is in <see cref="CallActionCommandHandlers"/>.</summary>
internal static class CallCommandHandlers
{
    private const int MaxTargets = 10;

    public static PropertyTable<CallRecord> Properties { get; } = new PropertyTable<CallRecord>()
        .Get(CallProperties.Timestamp, (_, call) => call.Timestamp)
        .Get(CallProperties.PartnerHandle, (_, call) => call.Partner.Value)
        .Get(CallProperties.PartnerDisplayName, (client, call) => client.ShownName(call.Partner))
        .Get(CallProperties.TargetIdentity, (_, call) => call.TargetIdentity)
        .Get(CallProperties.ConferenceId, (_, call) => call.ConferenceId)
        .Get(CallProperties.Type, (_, call) => call.Type)
        .Get(CallProperties.Status, (_, call) => call.Status)
        .Get(CallProperties.VideoStatus, (_, call) => call.Video)
        .Get(CallProperties.VideoSendStatus, (_, call) => call.VideoSend)
        .Get(CallProperties.VideoReceiveStatus, (_, call) => call.VideoReceive)
        .Get(CallProperties.FailureReason, (_, call) => call.FailureReason)
        .Get(CallProperties.Subject, (_, _) => "")
        .Get(CallProperties.PstnNumber, (_, call) => call.IsPhone ? call.Partner.Value : "")
        .Get(CallProperties.Duration, (_, call) => TimeSpan.FromSeconds(call.Seconds))
        .Get(CallProperties.PstnStatus, (_, call) => call.PstnStatus)
        .Get(CallProperties.ParticipantCount, (_, call) => call.Legs.Count)
        .Get(CallProperties.VoicemailDuration, (_, call) => call.Voicemail?.Duration ?? TimeSpan.Zero)
        .Get(CallProperties.VoicemailAllowedDuration, (client, call) => call.IsVoicemail ? client.Options.VoicemailLimit : TimeSpan.Zero)
        .Get(CallProperties.Rate, (_, call) => call.Rate)
        .Get(CallProperties.RateCurrency, (_, call) => call.RateCurrency)
        .Get(CallProperties.RatePrecision, (_, _) => 3)
        .Get(CallProperties.Input, (_, call) => call.Audio?.Input ?? CallDevices.None)
        .Get(CallProperties.Output, (_, call) => call.Audio?.Output ?? CallDevices.None)
        .Get(CallProperties.CaptureMic, (_, call) => call.Audio?.CaptureMic ?? CallDevices.None)
        .Get(CallProperties.InputStatus, (_, call) => call.Audio is { Input.IsEmpty: false })
        .Get(CallProperties.ForwardedBy, (_, call) => call.ForwardedBy)
        .Get(CallProperties.TransferActive, (_, call) => call.IsTransferActive)
        .Get(CallProperties.TransferStatus, (_, call) => call.TransferStatus)
        .Get(CallProperties.TransferredBy, (_, call) => call.TransferredBy)
        .Get(CallProperties.TransferredTo, (_, call) => call.TransferredTo)
        .Get(CallProperties.Seen, (_, call) => call.Seen);

    public static void Register()
    {
        CommandTable.Add("CALL", Place);
        CommandTable.Add("CALLVOICEMAIL", LeaveVoicemail);
        CommandTable.Add("GET", "CALL", Get);
        CommandTable.Add("SET", "CALL", Set);
        CommandTable.Add("SEARCH", "CALLS", SearchAll);
        CommandTable.Add("SEARCH", "ACTIVECALLS", context => Search(context, SkypeError.SearchTargetNotAllowed, module => module.Active));
        CommandTable.Add("SEARCH", "MISSEDCALLS", context => Search(context, SkypeError.SearchMissedCallsTargetNotAllowed, module => module.Missed));
        CommandTable.Add("CLEAR", "CALLHISTORY", Clear);
    }

    /// <summary>A call may be placed now, and to them.</summary>
    public static Identity[] Targets(CommandContext context)
    {
        EmulatedClient client = context.Client;
        if (client.ConnectionStatus != ConnectionStatus.Online)
            throw new CommandRefusal(client.UserStatus == UserStatus.Offline ? SkypeError.CallNotOnline : SkypeError.CallNotConnected);
        Identity[] targets = [.. context.Words.RestList().Select(w => Target(client, w)).Distinct()];
        if (targets.Length == 0)
            throw new CommandRefusal(SkypeError.InvalidCallTarget);
        if (targets.Length > MaxTargets)
            throw new CommandRefusal(SkypeError.TooManyTargets);
        if (!client.Calls.HasRoomFor(targets.Length))
            throw new CommandRefusal(SkypeError.TooManyParticipants);
        if (targets.Any(t => client.Network.ContactOf(t).IsBlocked))
            throw new CommandRefusal(SkypeError.UserBlocked);
        return targets;
    }

    public static CallRecord NextCall(CommandContext context, SkypeError invalid, SkypeError unknown)
        => context.Client.Calls.Find(context.NextId(invalid)) ?? throw new CommandRefusal(unknown);

    private static Identity Target(EmulatedClient client, string word)
    {
        // A speed dial stands for its contact; 00 is another way to write +.
        if (client.Contacts.FindBySpeedDial(word) is { } contact)
            return contact;
        if (word.StartsWith("00", StringComparison.Ordinal))
            word = "+" + word[2..];
        if (word[0] == '+' && (word.Length < 5 || !word.Skip(1).All(char.IsAsciiDigit)))
            throw new CommandRefusal(SkypeError.IncompletePhoneNumber);
        if (word.All(char.IsAsciiDigit))
            throw new CommandRefusal(SkypeError.IncompletePhoneNumber);
        return CommandContext.Handle(word, SkypeError.InvalidCallTarget);
    }

    private static void Place(CommandContext context)
    {
        CallModule module = context.Client.Calls;
        CallRecord[] calls = [.. Targets(context).Select(module.Prepare)];
        if (calls.Length > 1)
            module.Join(calls);
        context.Reply($"CALL {calls[0].IdText} STATUS UNPLACED");
        foreach (CallRecord call in calls)
            module.Start(call);
    }

    private static void LeaveVoicemail(CommandContext context)
    {
        Identity who = Targets(context)[0];
        if (!context.Client.Voicemails.CanLeaveFor(who) || !context.Client.Network.Exists(who))
            throw new CommandRefusal(SkypeError.NoVoicemailCapability);
        CallRecord call = context.Client.Calls.Prepare(who);
        call.Status = CallStatus.Routing;
        context.Reply($"CALL {call.IdText} STATUS ROUTING");
        context.Client.Voicemails.StartLeaving(call);
    }

    private static void Get(CommandContext context)
    {
        CallRecord call = NextCall(context, SkypeError.GetInvalidCallId, SkypeError.GetUnknownCall);
        string property = context.Words.NextKeyword();
        switch (property)
        {
            case "CONF_PARTICIPANT":
                // Skype4Py counts from 0; the first participant is meant then.
                if (!int.TryParse(context.Words.Next(), NumberStyles.None, CultureInfo.InvariantCulture, out int at) || at > call.Legs.Count || call.Legs.Count == 0)
                    throw new CommandRefusal(SkypeError.InvalidConferenceParticipant);
                context.ReplyValue(CallModule.ParticipantText(call.Legs[Math.Max(at, 1) - 1]));
                break;
            case "CAN_TRANSFER":
                Identity to = context.NextHandle(SkypeError.InvalidUserHandle);
                context.ReplyValue(context.Client.Calls.CanTransfer(call, to) ? "TRUE" : "FALSE");
                break;
            default:
                Properties.Answer(context, property, call, SkypeError.InvalidCallProperty);
                break;
        }
    }

    private static void Set(CommandContext context)
    {
        CallRecord call = NextCall(context, SkypeError.SetInvalidCallId, SkypeError.SetUnknownCall);
        switch (context.Words.NextKeyword())
        {
            case "STATUS":
                SetStatus(context, call);
                break;
            case "SEEN":
                if (context.Words.RestTrimmed.ToUpperInvariant() is not ("" or "TRUE"))
                    throw new CommandRefusal(SkypeError.SetCallUnknownWhat);
                context.Reply($"CALL {call.IdText} SEEN TRUE");
                context.Client.Calls.MarkSeen(call);
                break;
            case "DTMF":
                string digit = context.Words.Next();
                CheckDigits(digit, SkypeError.InvalidDtmfCode);
                if (digit.Length != 1)
                    throw new CommandRefusal(SkypeError.InvalidDtmfCode);
                if (!call.IsTalking)
                    throw new CommandRefusal(SkypeError.CallNotActive);
                context.Reply($"CALL {call.IdText} DTMF {digit}");
                context.Client.Calls.Press(call, digit);
                break;
            case "JOIN_CONFERENCE":
                CallRecord other = NextCall(context, SkypeError.SetInvalidCallId, SkypeError.SetUnknownCall);
                long conference = context.Client.Calls.JoinConference(call, other) ?? throw new CommandRefusal(SkypeError.CannotCreateConference);
                context.Reply(string.Create(CultureInfo.InvariantCulture, $"CALL {call.IdText} CONF_ID {conference}"));
                context.Client.Calls.ShowConference(call);
                break;
            case var action when CallActionCommandHandlers.Video.TryGetValue(action, out Func<CallModule, CallRecord, bool>? video):
                if (!video(context.Client.Calls, call))
                    throw new CommandRefusal(SkypeError.DisallowedCallProperty);
                context.Reply(context.Text[4..]);
                break;
            default:
                throw new CommandRefusal(SkypeError.DisallowedCallProperty);
        }
    }

    public static void CheckDigits(string digits, SkypeError otherwise)
    {
        if (digits.Length == 0 || digits.Any(c => !(char.IsAsciiDigit(c) || c is '*' or '#')))
            throw new CommandRefusal(otherwise);
    }

    private static void SetStatus(CommandContext context, CallRecord call)
    {
        CallModule module = context.Client.Calls;
        EnumCodecs.CallStatus.TryDecode(context.Words.Next(), out CallStatus status);
        switch (status)
        {
            case CallStatus.InProgress:
                if (call.Status != CallStatus.Ringing && !call.HoldsLocally)
                    throw new CommandRefusal(SkypeError.CannotResumeCall);
                context.Reply($"CALL {call.IdText} STATUS INPROGRESS");
                if (!module.Answer(call))
                    module.Resume(call);
                break;
            case CallStatus.OnHold:
                if (!call.IsTalking || call.HoldsLocally)
                    throw new CommandRefusal(SkypeError.CannotHoldCall);
                context.Reply($"CALL {call.IdText} STATUS ONHOLD");
                module.Hold(call);
                break;
            case CallStatus.Finished:
                CallStatus end = CallModule.EndOf(call) ?? throw new CommandRefusal(SkypeError.CannotHangUpInactiveCall);
                context.Reply($"CALL {call.IdText} STATUS {Sessions.ProtocolWords.Value(context.Session.Protocol, CallProperties.Status, EnumCodecs.CallStatus.Encode(end))}");
                module.End(call);
                break;
            default:
                throw new CommandRefusal(SkypeError.SetCallUnknownWhat);
        }
    }

    private static void SearchAll(CommandContext context)
    {
        string target = context.Words.RestTrimmed;
        Identity? who = target.Length > 0 ? CommandContext.Handle(target, SkypeError.SearchCallsInvalidTarget) : null;
        Reply(context, context.Client.Calls.NewestFirst.Where(c => who is null || c.Partner == who));
    }

    private static void Search(CommandContext context, SkypeError targetError, Func<CallModule, IEnumerable<CallRecord>> which)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(targetError);
        Reply(context, which(context.Client.Calls));
    }

    private static void Reply(CommandContext context, IEnumerable<CallRecord> calls) => context.ReplyList("CALLS", calls.Select(c => c.IdText));

    private static void Clear(CommandContext context)
    {
        string kind = context.Words.Next();
        string handle = context.Words.Next();
        if (kind.Length == 0)
            throw new CommandRefusal(SkypeError.ClearCallHistoryMissingTarget);
        EnumCodecs.CallHistoryKind.TryDecode(kind, out CallHistoryKind known);
        if (known == CallHistoryKind.Unknown)
            (known, handle) = (CallHistoryKind.All, kind);
        Identity? who = handle.Length == 0 || handle.Equals("ALL", StringComparison.OrdinalIgnoreCase) ? null : CommandContext.Handle(handle, SkypeError.ClearCallHistoryInvalidHandle);
        context.Echo();
        context.Client.Calls.Clear(call => (who is null || call.Partner == who) && known switch
        {
            CallHistoryKind.Missed => call.Status == CallStatus.Missed,
            CallHistoryKind.Incoming => call.IsIncoming,
            CallHistoryKind.Outgoing => !call.IsIncoming,
            _ => true,
        });
    }
}
