using Skype4Net.Emulator;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>Calls.</summary>
internal static class CallCommands
{
    private static readonly CommandArgument s_call = Named("call", ArgumentType.Call).Optional();
    private static readonly CommandArgument s_other = Named("other", ArgumentType.Call) with { Shown = "CALL" };
    private static readonly CommandArgument s_upload = Named("upload", ArgumentType.Upload).Optional();
    private static readonly CommandArgument s_tone = Named("tone", ArgumentType.Integer).Optional();
    private static readonly CommandArgument s_seconds = Named("seconds", ArgumentType.Decimal).Optional();

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Asked(
            "call.place", "call", "calls somebody, a telephone, or echo123", [As, Anybody],
            c => Value("call", c.Me.Call(c.Text("who")).Id), "EmulatedClient.Call"),
        Command("call.answer", "answer", "picks up", [As, s_call], c => c.Call.Answer(), "EmulatedCall.Answer"),
        Command("call.hangUp", "hangup", "ends the call, or turns it down", [As, s_call], c => c.Call.HangUp(), "EmulatedCall.HangUp"),
        Command("call.hold", "hold", "holds the call", [As, s_call], c => c.Call.Hold(), "EmulatedCall.Hold"),
        Command("call.resume", "resume", "goes on with it", [As, s_call], c => c.Call.Resume(), "EmulatedCall.Resume"),
        Command(
            "call.voicemail", "voicemail", "sends the ringing call to the voicemail box", [As, s_call],
            c => c.Call.RedirectToVoicemail(), "EmulatedCall.RedirectToVoicemail"),
        Command("call.redial", "redial", "dials a rejected number again", [As, s_call], c => c.Call.Redial(), "EmulatedCall.Redial"),
        Command(
            "call.press", "press", "presses keys", [As, Named("digits", ArgumentType.Word), s_call],
            c => c.Call.Press(Digits(c)), "EmulatedCall.Press"),
        Command("call.video", "video", "shows video, or ends it", [As, On, s_call], c => c.Call.ShowVideo(c.Switch("on")), "EmulatedCall.ShowVideo"),
        Command(
            "call.speak", "", "speaks: a WAV file of 16 kHz, 16 bits, one channel, or a tone", [As, s_call, s_upload, s_tone, s_seconds],
            c => c.Call.Speak(c.Sound()), "EmulatedCall.Speak")
            .With(PromptForm.Of("speak", "speaks: a WAV file of 16 kHz, 16 bits, one channel", s_upload with { IsOptional = false })),
        Command(
            "call.transfer", "transfer", "lets the other side go on with somebody else", [As, Anybody, s_call],
            c => c.Call.Transfer(c.Text("who")), "EmulatedCall.Transfer"),
        Command(
            "call.join", "", "joins a call to another one: a conference", [As, s_call with { IsOptional = false }, s_other],
            c => c.Call.Join(c.Other), "EmulatedCall.Join")
            .With(PromptForm.Of("conference", "joins the call with another one, by its number", s_other)),
    ];

    /// <summary>Keys of a telephone.</summary>
    public static string Digits(CommandCall call)
    {
        string digits = call.Text("digits");
        return digits.Length > 0 && digits.All(c => char.IsAsciiDigit(c) || c is '*' or '#')
            ? digits
            : throw CommandCall.Wrong("digits", "A telephone has the keys 0 to 9, * and #.");
    }
}
