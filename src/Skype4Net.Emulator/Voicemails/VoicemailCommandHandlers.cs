using System.Globalization;
using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Voicemails;

/// <summary>The commands about voicemails, but <c>CALLVOICEMAIL</c>, which makes a call.</summary>
internal sealed class VoicemailCommandHandlers(VoicemailModule voicemails, ClientContext client)
{
    private CallModule Calls => client.Module<CallModule>();

    public void Map(CommandRouter router)
    {
        router.On(VoicemailCommands.Leave, Leave);
        router.On(VoicemailCommands.Open, Open);
        router.On(VoicemailCommands.Search, context => Search(context, voicemails.NewestFirst));
        router.On(VoicemailCommands.SearchMissed, context => Search(context, voicemails.Missed));
        router.On(VoicemailCommands.SearchGreeting, SearchGreeting);
        router.On(VoicemailCommands.ClearHistory, ClearHistory);

        router.On(VoicemailCommands.StartPlayback, context => Act(context, VoicemailEvent.Play, voicemails.Play));
        router.On(VoicemailCommands.StopPlayback, context => Act(context, VoicemailEvent.StopPlaying, voicemails.StopPlaying));
        router.On(VoicemailCommands.StartPlaybackInCall, PlayInCall);
        router.On(VoicemailCommands.StartRecording, context => Act(context, VoicemailEvent.Record, voicemails.StartRecording));
        router.On(VoicemailCommands.StopRecording, context => Act(context, VoicemailEvent.StopRecording, voicemails.StopRecording));
        router.On(VoicemailCommands.Upload, context => Act(context, VoicemailEvent.Upload, voicemails.Upload));
        router.On(VoicemailCommands.Download, context => Act(context, VoicemailEvent.Download, voicemails.Download));
        router.On(VoicemailCommands.Delete, context => Act(context, VoicemailEvent.Delete, voicemails.Delete));
        router.On(VoicemailCommands.SetUnplayed, context => Act(context, VoicemailEvent.MarkUnplayed, voicemails.MarkUnplayed));
        foreach (PropertyDefinition<CallDevices> stream in
            new[] { VoicemailProperties.Input, VoicemailProperties.Output, VoicemailProperties.CaptureMic })
            router.OnAlter(stream, context => Redirect(context, stream));
        router.Otherwise("ALTER VOICEMAIL", Otherwise);

        router.OnGet(
            Properties(), context => Next(context, SkypeError.InvalidVoicemailId, SkypeError.UnknownVoicemail), SkypeError.NoVoicemailProperty);
    }

    private PropertyTable<VoicemailRecord> Properties() => new PropertyTable<VoicemailRecord>()
        .Get(VoicemailProperties.Type, v => v.Type)
        .Get(VoicemailProperties.PartnerHandle, v => v.Partner.Value)
        .Get(VoicemailProperties.PartnerDisplayName, v => client.Module<ContactModule>().ShownName(v.Partner))
        .Get(VoicemailProperties.Status, v => v.Status)
        .Get(VoicemailProperties.FailureReason, v => v.FailureReason)
        .Get(VoicemailProperties.Timestamp, v => v.Timestamp)
        .Get(VoicemailProperties.Duration, v => v.Duration)
        .Get(VoicemailProperties.AllowedDuration, _ => client.Options.VoicemailLimit)
        .Get(VoicemailProperties.Input, v => v.Streams?.Input ?? CallDevices.None)
        .Get(VoicemailProperties.Output, v => v.Streams?.Output ?? CallDevices.None)
        .Get(VoicemailProperties.CaptureMic, v => v.Streams?.CaptureMic ?? CallDevices.None);

    /// <summary>The voicemail whose number is the next word.</summary>
    private VoicemailRecord Next(CommandContext context, SkypeError invalid, SkypeError unknown)
        => voicemails.Find(context.NextId(invalid)) ?? throw new CommandRefusal(unknown);

    private VoicemailRecord NextToAlter(CommandContext context)
    {
        string id = context.Words.Next();
        if (id.Length == 0)
            throw new CommandRefusal(SkypeError.VoicemailNoId);
        return long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && voicemails.Find(number) is { } voicemail
            ? voicemail
            : throw new CommandRefusal(SkypeError.VoicemailInvalidId);
    }

    // The command of protocol 5: the reply names the voicemail, not the call.
    private void Leave(CommandContext context)
    {
        Identity who = context.NextHandle(SkypeError.InvalidHandle);
        if (client.Network.Exists(who) == false || !voicemails.CanLeaveFor(who))
            throw new CommandRefusal(SkypeError.NoVoicemailCapability);
        if (!Calls.HasRoomFor(1))
            throw new CommandRefusal(SkypeError.TooManyParticipants);
        long id = Calls.PlaceToVoicemail(who);
        context.Reply(string.Create(
            CultureInfo.InvariantCulture, $"VOICEMAIL {id} STATUS {EnumCodecs.VoicemailStatus.Encode(VoicemailStatus.Blank)}"));
    }

    private void Open(CommandContext context)
    {
        VoicemailRecord voicemail = Next(context, SkypeError.InvalidVoicemailId, SkypeError.InvalidVoicemailId);
        client.OpenDialog(context.Text);
        context.Echo();
        voicemails.Play(voicemail);
    }

    private static void Search(CommandContext context, IEnumerable<VoicemailRecord> found)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.SearchTargetNotAllowed);
        context.ReplyList("VOICEMAILS", found.Select(v => v.IdText));
    }

    private void SearchGreeting(CommandContext context)
    {
        Identity who = context.NextHandle(SkypeError.SearchGreetingInvalidHandle);
        if (who != client.Me || !voicemails.HasVoicemail)
            throw new CommandRefusal(SkypeError.SearchGreetingFailed);
        VoicemailRecord greeting = voicemails.Greeting;
        context.Reply($"VOICEMAIL {greeting.IdText} TYPE {EnumCodecs.VoicemailType.Encode(greeting.Type)}");
    }

    private void ClearHistory(CommandContext context)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.ClearVoicemailHistoryTakesNoArguments);
        context.Echo();
        voicemails.Clear();
    }

    private void Act(CommandContext context, VoicemailEvent happened, Action<VoicemailRecord> act)
        => Act(context, NextToAlter(context), happened, act);

    private static void Act(CommandContext context, VoicemailRecord voicemail, VoicemailEvent happened, Action<VoicemailRecord> act)
    {
        if (VoicemailTransitions.Next(voicemail.Status, voicemail.IsGreeting, happened) is null)
            throw new CommandRefusal(SkypeError.VoicemailActionFailed);
        context.Echo();
        act(voicemail);
    }

    private void PlayInCall(CommandContext context)
    {
        VoicemailRecord voicemail = NextToAlter(context);
        if (!Calls.IsTalking)
            throw new CommandRefusal(SkypeError.VoicemailActionFailed);
        Act(context, voicemail, VoicemailEvent.PlayInCall, voicemails.PlayInCall);
    }

    private void Redirect(CommandContext context, PropertyDefinition<CallDevices> stream)
    {
        VoicemailRecord voicemail = NextToAlter(context);
        stream.Codec.TryDecode(context.Words.Rest, out CallDevices devices);
        context.Echo();
        voicemails.Redirect(voicemail, stream, devices);
    }

    private void Otherwise(CommandContext context)
    {
        NextToAlter(context);
        throw new CommandRefusal(context.Words.Next().Length == 0 ? SkypeError.VoicemailNoAction : SkypeError.VoicemailUnknownAction);
    }
}
