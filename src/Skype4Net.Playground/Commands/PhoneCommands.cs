using Skype4Net.Emulator;
using Skype4Net.Playground.Json;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>Telephones.</summary>
internal static class PhoneCommands
{
    private static readonly CommandArgument s_number = Named("number", ArgumentType.Number);
    private static readonly CommandArgument s_upload = Named("upload", ArgumentType.Upload).Optional();
    private static readonly CommandArgument s_tone = Named("tone", ArgumentType.Integer).Optional();
    private static readonly CommandArgument s_seconds = Named("seconds", ArgumentType.Decimal).Optional();

    private static readonly CommandArgument s_outcome = OneOf<SmsTargetStatus>("outcome");

    private static readonly (string Word, object Value)[] s_rejects =
    [
        ("on", EnumWords.Of(SmsTargetStatus.DeliveryFailed)), ("off", EnumWords.Of(SmsTargetStatus.DeliverySuccessful)),
    ];

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Command("phone.add", "", "adds a telephone", [s_number], c => _ = c.Phone, "SkypeNetwork.Phone"),
        Command(
            "phone.call", "call", "calls an account that has a number", [s_number, Who],
            c => c.Phone.Call(c.Client("who")), "EmulatedPhone.Call"),
        Command("phone.answer", "answer", "picks up", [s_number], c => c.Phone.Answer(), "EmulatedPhone.Answer"),
        Command("phone.hangUp", "hangup", "ends the call, or turns it down", [s_number], c => c.Phone.HangUp(), "EmulatedPhone.HangUp"),
        Command(
            "phone.press", "press", "presses keys", [s_number, Named("digits", ArgumentType.Word)],
            c => c.Phone.Press(CallCommands.Digits(c)), "EmulatedPhone.Press"),
        Command(
            "phone.speak", "", "speaks: a WAV file or a tone", [s_number, s_upload, s_tone, s_seconds],
            c => c.Phone.Speak(c.Sound()), "EmulatedPhone.Speak")
            .With(PromptForm.Of("speak", "speaks: a WAV file as above", s_upload with { IsOptional = false })),
        Command(
            "phone.text", "text", "sends an SMS to an account", [s_number, Who, Text],
            c => c.Phone.SendSms(c.Client("who"), c.Text("text")), "EmulatedPhone.SendSms"),
        Command(
            "phone.rejectsCalls", "rejects calls", "rejects calls, or takes them again", [s_number, On],
            c => c.Phone.RejectsCalls = c.Switch("on"), "EmulatedPhone.RejectsCalls"),
        Command(
            "phone.smsDelivery", "smsdelivery", "what becomes of SMS to it", [s_number, s_outcome],
            c => c.Phone.SmsDelivery = c.Word<SmsTargetStatus>("outcome"), "EmulatedPhone.SmsDelivery").With(
                PromptForm.Of("rejects sms", "rejects SMS, or takes them again") with
                {
                    Places =
                    [
                        PromptPlace.Of(s_outcome) with { Shown = "on|off", IsOptional = true, Default = "on", Values = s_rejects },
                    ],
                },
                PromptForm.Of("smsdelivery", "what becomes of SMS to it", s_outcome)),
    ];
}
