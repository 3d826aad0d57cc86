using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>VOICEMAIL, GET VOICEMAIL, ALTER VOICEMAIL, searches for voicemails.</summary>
internal static class VoicemailCommandHandlers
{
    private static readonly Dictionary<string, Func<CommandContext, VoicemailRecord, Action?>> s_actions = new()
    {
        ["STARTPLAYBACK"] = (c, v) => When(v.Status is VoicemailStatus.Unplayed or VoicemailStatus.Played or VoicemailStatus.Recorded or VoicemailStatus.Uploaded, () => c.Client.Voicemails.Play(v)),
        ["STOPPLAYBACK"] = (c, v) => When(v.Status == VoicemailStatus.Playing, () => c.Client.Voicemails.Stop(v)),
        ["STARTPLAYBACKINCALL"] = PlayInCall,
        ["STARTRECORDING"] = (c, v) => When(
            v.Type is VoicemailType.DefaultGreeting or VoicemailType.CustomGreeting || v.Status == VoicemailStatus.Blank, () => c.Client.Voicemails.StartRecording(v)),
        ["STOPRECORDING"] = (c, v) => When(v.Status == VoicemailStatus.Recording, () => c.Client.Voicemails.StopRecording(v)),
        ["UPLOAD"] = (c, v) => When(v.Status == VoicemailStatus.Recorded, () => c.Client.Voicemails.Upload(v)),
        ["DOWNLOAD"] = (c, v) => When(v.Status is VoicemailStatus.NotDownloaded or VoicemailStatus.Unplayed or VoicemailStatus.Played, () => c.Client.Voicemails.Download(v)),
        ["DELETE"] = (c, v) => () => c.Client.Voicemails.Delete(v),
        ["SETUNPLAYED"] = (c, v) => When(v.Status == VoicemailStatus.Played, () => c.Client.Voicemails.SetUnplayed(v)),
        ["SET_INPUT"] = (c, v) => SetDevices(c, v, VoicemailProperties.Input),
        ["SET_OUTPUT"] = (c, v) => SetDevices(c, v, VoicemailProperties.Output),
        ["SET_CAPTURE_MIC"] = (c, v) => SetDevices(c, v, VoicemailProperties.CaptureMic),
    };

    public static PropertyTable<VoicemailRecord> Properties { get; } = new PropertyTable<VoicemailRecord>()
        .Get(VoicemailProperties.Type, (_, v) => v.Type)
        .Get(VoicemailProperties.PartnerHandle, (_, v) => v.Partner.Value)
        .Get(VoicemailProperties.PartnerDisplayName, (client, v) => client.ShownName(v.Partner))
        .Get(VoicemailProperties.Status, (_, v) => v.Status)
        .Get(VoicemailProperties.FailureReason, (_, v) => v.FailureReason)
        .Get(VoicemailProperties.Timestamp, (_, v) => v.Timestamp)
        .Get(VoicemailProperties.Duration, (_, v) => v.Duration)
        .Get(VoicemailProperties.AllowedDuration, (client, _) => client.Options.VoicemailLimit)
        .Get(VoicemailProperties.Input, (_, v) => v.Audio?.Input ?? CallDevices.None)
        .Get(VoicemailProperties.Output, (_, v) => v.Audio?.Output ?? CallDevices.None)
        .Get(VoicemailProperties.CaptureMic, (_, v) => v.Audio?.CaptureMic ?? CallDevices.None);

    public static void Register()
    {
        CommandTable.Add("VOICEMAIL", Leave);
        CommandTable.Add("GET", "VOICEMAIL", Get);
        CommandTable.Add("ALTER", "VOICEMAIL", Alter);
        CommandTable.Add("OPEN", "VOICEMAIL", Open);
        CommandTable.Add("SEARCH", "VOICEMAILS", context => Search(context, module => module.NewestFirst));
        CommandTable.Add("SEARCH", "MISSEDVOICEMAILS", context => Search(context, module => module.Missed));
        CommandTable.Add("SEARCH", "GREETING", SearchGreeting);
        CommandTable.Add("CLEAR", "VOICEMAILHISTORY", Clear);
    }

    private static Action? When(bool may, Action act) => may ? act : null;

    private static Action? PlayInCall(CommandContext context, VoicemailRecord voicemail)
        => context.Client.Calls.Active.FirstOrDefault(c => c.Status == CallStatus.InProgress) is { } call
            ? When(voicemail.Status is VoicemailStatus.Unplayed or VoicemailStatus.Played, () => context.Client.Voicemails.Play(voicemail, call))
            : null;

    private static Action SetDevices(CommandContext context, VoicemailRecord voicemail, PropertyDefinition<CallDevices> which)
    {
        which.Codec.TryDecode(context.Words.Rest, out CallDevices devices);
        return () =>
        {
            context.Client.Voicemails.Audio(voicemail).Set(which, devices);
            context.Client.Notify(which, voicemail.IdText, devices);
        };
    }

    // The command of protocol 5: the reply names the voicemail, not the call.
    private static void Leave(CommandContext context)
    {
        Identity who = context.NextHandle(SkypeError.InvalidHandle);
        if (!context.Client.Network.Exists(who) || !context.Client.Voicemails.CanLeaveFor(who))
            throw new CommandRefusal(SkypeError.NoVoicemailCapability);
        if (!context.Client.Calls.HasRoomFor(1))
            throw new CommandRefusal(SkypeError.TooManyParticipants);
        CallRecord call = context.Client.Calls.Prepare(who);
        call.Status = CallStatus.Routing;
        context.Client.Voicemails.StartLeaving(call);
        context.Reply($"VOICEMAIL {call.Voicemail!.IdText} STATUS {EnumCodecs.VoicemailStatus.Encode(call.Voicemail.Status)}");
    }

    private static VoicemailRecord Next(CommandContext context, SkypeError invalid, SkypeError unknown)
        => context.Client.Voicemails.Find(context.NextId(invalid)) ?? throw new CommandRefusal(unknown);

    private static void Get(CommandContext context)
        => Properties.Answer(context, Next(context, SkypeError.InvalidVoicemailId, SkypeError.UnknownVoicemail), SkypeError.NoVoicemailProperty);

    private static void Alter(CommandContext context)
    {
        string id = context.Words.Next();
        if (id.Length == 0)
            throw new CommandRefusal(SkypeError.VoicemailNoId);
        if (!long.TryParse(id, out long number) || context.Client.Voicemails.Find(number) is not { } voicemail)
            throw new CommandRefusal(SkypeError.VoicemailInvalidId);
        string action = context.Words.NextKeyword();
        if (action.Length == 0)
            throw new CommandRefusal(SkypeError.VoicemailNoAction);
        if (!s_actions.TryGetValue(action, out Func<CommandContext, VoicemailRecord, Action?>? prepare))
            throw new CommandRefusal(SkypeError.VoicemailUnknownAction);
        Action act = prepare(context, voicemail) ?? throw new CommandRefusal(SkypeError.VoicemailActionFailed);
        if (action == "SETUNPLAYED" && context.Client.Faults.UnplayedAnswersDelete)
            context.Reply($"ALTER VOICEMAIL {id} DELETE");
        else
            context.Echo();
        act();
    }

    private static void Open(CommandContext context)
    {
        VoicemailRecord voicemail = Next(context, SkypeError.InvalidVoicemailId, SkypeError.InvalidVoicemailId);
        context.Client.OpenDialog(context.Text);
        context.Echo();
        context.Client.Voicemails.Play(voicemail);
    }

    private static void Search(CommandContext context, Func<VoicemailModule, IEnumerable<VoicemailRecord>> which)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.SearchTargetNotAllowed);
        context.ReplyList("VOICEMAILS", which(context.Client.Voicemails).Select(v => v.IdText));
    }

    private static void SearchGreeting(CommandContext context)
    {
        Identity who = context.NextHandle(SkypeError.SearchGreetingInvalidHandle);
        if (who != context.Client.Me || !context.Client.Privileges.Contains("VOICEMAIL"))
            throw new CommandRefusal(SkypeError.SearchGreetingFailed);
        VoicemailRecord greeting = context.Client.Voicemails.Greeting;
        context.Reply($"VOICEMAIL {greeting.IdText} TYPE {EnumCodecs.VoicemailType.Encode(greeting.Type)}");
    }

    private static void Clear(CommandContext context)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.ClearVoicemailHistoryTakesNoArguments);
        context.Echo();
        context.Client.Voicemails.Clear();
    }
}
