using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Playground.World;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>What goes wrong at a client.</summary>
internal static class FaultCommands
{
    private static readonly CommandArgument s_error = Named("error", ArgumentType.Word);
    private static readonly CommandArgument s_command = Named("command", ArgumentType.Text).Optional();

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Command(
            "fault.set", "fault", "makes the client worse: missingReceived on, dropNotifications 0.1",
            [
                As, Named("fault", ArgumentType.Word) with { Words = [.. FaultSwitches.All.Select(s => s.Name)], Shown = "NAME" },
                Named("value", ArgumentType.Word),
            ],
            Set,
            [.. FaultSwitches.All.Select(s => $"ClientFaults.{char.ToUpperInvariant(s.Name[0])}{s.Name[1..]}")]),
        Command("fault.clear", "nofaults", "ends all faults of the client", [As], c => c.Me.Faults.Clear(), "ClientFaults.Clear")
            .With(PromptForm.Of("fault none", "ends all faults of the client"), PromptForm.Of("nofaults", "ends all faults of the client")),
        Command(
            "fault.fail", "", "answers one command with an error",
            [As, s_error, s_command, Named("nth", ArgumentType.Integer).Optional()],
            Fail, "ClientFaults.FailCommand").With(PromptForm.Of(
                "failcommand", "answers one command with an error: 73 GET USER, internalError 3 for the third from now", s_error) with
            {
                Places =
                [
                    PromptPlace.Of(s_error), PromptPlace.Of(s_command) with { Shown = "NUMBER|COMMAND", IsOptional = false, NumberAs = "nth" },
                ],
            }),
        Command(
            "fault.reply", "nextreply", "does that to the reply of the next command, or of the next that begins so",
            [As, OneOf<ReplyFault>("reply"), s_command], Reply, "ClientFaults.NextReply"),
    ];

    private static void Set(CommandCall call)
    {
        string name = call.Text("fault");
        FaultSwitch fault = FaultSwitches.Find(name)
            ?? throw CommandCall.Wrong("fault", $"There is no fault \"{name}\".{Suggestion.Sentence(name, FaultSwitches.All.Select(s => s.Name))}");
        if (!fault.Set(call.Me.Faults, call.TextOr("value", "")))
            throw CommandCall.Wrong("value", $"\"{call.TextOr("value", "")}\" is wrong for the fault {fault.Name}: give {fault.Values}.");
    }

    private static void Fail(CommandCall call)
    {
        SkypeError error = Error(call);
        if (call.Has("nth"))
            call.Me.Faults.FailCommand((int)Math.Clamp(call.Integer("nth"), 0, int.MaxValue / 2), error);
        else
            call.Me.Faults.FailCommand(call.Text("command"), error);
    }

    private static SkypeError Error(CommandCall call)
    {
        string text = call.Text("error");
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? (SkypeError)number
            : call.Word<SkypeError>("error");
    }

    private static void Reply(CommandCall call)
    {
        if (call.Has("command"))
            call.Me.Faults.NextReply(call.Word<ReplyFault>("reply"), call.Text("command"));
        else
            call.Me.Faults.NextReply(call.Word<ReplyFault>("reply"));
    }
}
