using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Voicemails;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.View;

/// <summary>Reads what a window shows of calls and voicemails. On the client's executor.</summary>
internal static class CallReader
{
    private static readonly (CallEvent Event, CallActions Action)[] s_actions =
    [
        (CallEvent.Answer, CallActions.Answer),
        (CallEvent.HangUp, CallActions.HangUp),
        (CallEvent.Hold, CallActions.Hold),
        (CallEvent.Resume, CallActions.Resume),
        (CallEvent.PressKeys, CallActions.Press | CallActions.Speak),
        (CallEvent.RedirectToVoicemail, CallActions.Voicemail),
        (CallEvent.Redial, CallActions.Redial),
        (CallEvent.Join, CallActions.Join),
    ];

    private static readonly (VoicemailEvent Event, VoicemailActions Action)[] s_voicemailActions =
    [
        (VoicemailEvent.Play, VoicemailActions.Play),
        (VoicemailEvent.StopPlaying, VoicemailActions.Stop),
        (VoicemailEvent.Delete, VoicemailActions.Delete),
        (VoicemailEvent.MarkUnplayed, VoicemailActions.Unplayed),
    ];

    public static CallView Read(ClientContext client, CallRecord call)
    {
        CallActions can = s_actions.Where(a => call.Can(a.Event)).Aggregate(CallActions.None, (all, a) => all | a.Action);
        if (call.Can(CallEvent.Transfer) && !call.IsPhone)
            can |= CallActions.Transfer;
        if (CallVideo.CanSend(call, true) || CallVideo.CanSend(call, false))
            can |= CallActions.Video;
        return new CallView(call.Id, call.Partner.Value, client.Module<ContactModule>().ShownName(call.Partner), call.Type, call.Status)
        {
            FailureReason = call.FailureReason,
            At = call.Timestamp,
            Duration = TimeSpan.FromSeconds(call.Seconds),
            Conference = call.ConferenceId,
            Video = call.Video,
            VideoSend = call.VideoSend,
            VideoReceive = call.VideoReceive,
            Transfer = call.TransferStatus,
            Voicemail = call.VoicemailId,
            IsOver = call.IsOver,
            IsSeen = call.Seen,
            Can = can,
        };
    }

    public static VoicemailView Read(ClientContext client, VoicemailRecord voicemail)
        => new(voicemail.Id, voicemail.Partner.Value, client.Module<ContactModule>().ShownName(voicemail.Partner), voicemail.Type, voicemail.Status)
        {
            FailureReason = voicemail.FailureReason,
            At = voicemail.Timestamp,
            Duration = voicemail.Duration,
            Can = s_voicemailActions
                .Where(a => VoicemailTransitions.Next(voicemail.Status, voicemail.IsGreeting, a.Event) is not null)
                .Aggregate(VoicemailActions.None, (all, a) => all | a.Action),
        };
}
