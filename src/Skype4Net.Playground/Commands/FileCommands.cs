using Skype4Net.Emulator;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>
/// File transfers. The page never gives a path: its files come from uploads and go to the folder of the run. The prompt names files and folders.
/// </summary>
internal static class FileCommands
{
    private static readonly CommandArgument s_upload = Named("upload", ArgumentType.Upload);
    private static readonly CommandArgument s_file = Named("file", ArgumentType.File).Optional();

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Asked("file.send", "", "offers a file that was uploaded", [As, Who, s_upload], Send, "EmulatedClient.SendFile")
            .With(PromptForm.Of("file", "offers a file", Who, s_upload)),
        Command(
            "file.accept", "", "takes the file that is offered", [As, s_file],
            c => c.Offered.Accept(c.World.FolderFor(c.TextOr("folder", ""))), "EmulatedFile.Accept")
            .With(PromptForm.Of("take", "takes the file that is offered", Named("folder", ArgumentType.Folder))),
        Command("file.cancel", "cancel", "gives the transfer up, or turns it down", [As, s_file], c => c.File.Cancel(), "EmulatedFile.Cancel"),
        Command(
            "file.pause", "pause", "holds the transfer, or goes on with it", [As, On, s_file],
            c => c.File.Pause(c.Switch("on")), "EmulatedFile.Pause"),
    ];

    private static CommandOutcome Send(CommandCall call) => Value("file", call.Me.SendFile(call.Client("who"), call.Upload("upload")).Id);
}
