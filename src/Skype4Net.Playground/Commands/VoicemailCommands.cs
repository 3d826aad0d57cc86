using Skype4Net.Emulator;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>Voicemails.</summary>
internal static class VoicemailCommands
{
    private static readonly CommandArgument s_voicemail = Named("voicemail", ArgumentType.Voicemail);

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Asked(
            "voicemail.leave", "leavevoicemail", "calls somebody's voicemail box without ringing", [As, Who],
            c => Value("call", c.Me.LeaveVoicemail(c.Text("who")).Id), "VoicemailVerbs.LeaveVoicemail"),
        Command(
            "voicemail.play", "play", "plays a voicemail", [As, s_voicemail],
            c => c.Me.PlayVoicemail(c.Integer("voicemail")), "VoicemailVerbs.PlayVoicemail"),
        Command(
            "voicemail.stop", "stop", "ends the playback", [As, s_voicemail],
            c => c.Me.StopVoicemail(c.Integer("voicemail")), "VoicemailVerbs.StopVoicemail"),
        Command(
            "voicemail.delete", "deletevoicemail", "deletes a voicemail", [As, s_voicemail],
            c => c.Me.DeleteVoicemail(c.Integer("voicemail")), "VoicemailVerbs.DeleteVoicemail"),
        Command(
            "voicemail.unplayed", "unplayed", "marks a voicemail as not heard yet", [As, s_voicemail],
            c => c.Me.MarkVoicemailUnplayed(c.Integer("voicemail")), "VoicemailVerbs.MarkVoicemailUnplayed"),
        Command(
            "voicemail.greeting", "", "records the greeting anew: a WAV file or a tone",
            [
                As, Named("upload", ArgumentType.Upload).Optional(), Named("tone", ArgumentType.Integer).Optional(),
                Named("seconds", ArgumentType.Decimal).Optional(),
            ],
            c => c.Me.RecordGreeting(c.Sound()), "VoicemailVerbs.RecordGreeting")
            .With(PromptForm.Of("greeting", "records the greeting: a WAV file as for speak", Named("upload", ArgumentType.Upload))),
    ];
}
