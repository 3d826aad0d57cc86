using Skype4Net.Emulator;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>Programs: letting them in, and clicking what they show.</summary>
internal static class ProgramCommands
{
    private static readonly CommandArgument s_request = Named("request", ArgumentType.Integer);
    private static readonly CommandArgument s_remember = On with { Name = "remember" };

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Command(
            "program.allow", "", "lets in the program that asks", [As, s_request, s_remember],
            c => Request(c).Allow(c.Switch("remember")), "PermissionRequest.Allow")
            .With(Answer("allow", "lets in the program that asks")),
        Command(
            "program.refuse", "", "does not let in the program that asks", [As, s_request, s_remember],
            c => Request(c).Refuse(c.Switch("remember")), "PermissionRequest.Refuse")
            .With(Answer("refuse", "does not let it in")),
        Command(
            "program.end", "end", "takes the permission of a program away", [As, Named("program", ArgumentType.Integer)],
            c => c.Me.EndProgram((int)c.Integer("program")), "ProgramVerbs.EndProgram"),
        Command(
            "program.click", "click", "clicks a menu item or an event of a program",
            [As, Named("item", ArgumentType.Word), Several.Optional(), Named("context", ArgumentType.Word).Optional()], Click,
            "EmulatedClient.ClickMenuItem", "EmulatedClient.ClickEvent"),
        Beside("program.send", "send", "sends a line as a program would, and shows the reply", [As, Named("line", ArgumentType.Text)], SendAsync),
    ];

    private static PromptForm Answer(string verb, string summary) => PromptForm.Of(verb, summary) with
    {
        Places = [PromptPlace.Of(s_remember) with { Shown = "once", Values = [("always", true), ("once", false)] }],
        Implied = "request",
    };

    private static async ValueTask<CommandOutcome> SendAsync(CommandCall call)
        => Shown("reply", await call.World.SendAsync(call.Me, call.Text("line")).ConfigureAwait(false));

    private static PermissionRequest Request(CommandCall call)
    {
        long program = call.Integer("request");
        return call.Me.View.PermissionRequests.FirstOrDefault(r => r.Program == program)
            ?? throw CommandCall.Missing("request", $"No such program asks {call.Me.Handle} any more.");
    }

    private static void Click(CommandCall call)
    {
        string item = call.Text("item");
        if (call.Me.View.PluginItems.Any(i => i.Id == item && !i.IsMenuItem))
            call.Me.ClickEvent(item);
        else
            call.Me.ClickMenuItem(item, call.TextOr("context", ""), call.Clients("who"));
    }
}
