using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Playground.World;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>What goes wrong at a client.</summary>
internal static class FaultCommands
{
    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Command(
            "fault.set", "fault", "makes the client worse",
            [As, Named("fault", ArgumentType.Word) with { Words = [.. FaultSwitches.All.Select(s => s.Name)] }, Named("value", ArgumentType.Word)],
                Set,
            [.. FaultSwitches.All.Select(s => $"ClientFaults.{char.ToUpperInvariant(s.Name[0])}{s.Name[1..]}")]),
        Command("fault.clear", "nofaults", "ends all faults of the client", [As], c => c.Me.Faults.Clear(), "ClientFaults.Clear"),
        Command(
            "fault.fail", "failcommand", "answers one command with an error",
            [As, Named("error", ArgumentType.Word), Named("command", ArgumentType.Text).Optional(), Named("nth", ArgumentType.Integer).Optional()],
            Fail, "ClientFaults.FailCommand"),
        Command(
            "fault.reply", "nextreply", "does something to the reply of the next command",
            [As, OneOf<ReplyFault>("reply"), Named("command", ArgumentType.Text).Optional()], Reply, "ClientFaults.NextReply"),
    ];

    private static void Set(CommandCall call)
    {
        string name = call.Text("fault");
        FaultSwitch fault = FaultSwitches.Find(name)
            ?? throw CommandCall.Wrong("fault", $"There is no fault \"{name}\".");
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
