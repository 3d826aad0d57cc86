using Skype4Net.Emulator;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>File transfers. No path is ever given: files come from uploads and go to the folder of the run.</summary>
internal static class FileCommands
{
    private static readonly CommandArgument s_file = Named("file", ArgumentType.File).Optional();

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Asked("file.send", "", "offers a file that was uploaded", [As, Who, Named("upload", ArgumentType.Upload)], Send, "EmulatedClient.SendFile"),
        Command("file.accept", "", "takes the file that is offered", [As, s_file], c => c.File.Accept(c.Server.Files.NewFolder()), "EmulatedFile.Accept"),
        Command("file.cancel", "cancel", "gives the transfer up, or turns it down", [As, s_file], c => c.File.Cancel(), "EmulatedFile.Cancel"),
        Command("file.pause", "pause", "holds the transfer, or goes on with it", [As, On, s_file], c => c.File.Pause(c.Switch("on")), "EmulatedFile.Pause"),
    ];

    private static CommandOutcome Send(CommandCall call) => Value("file", call.Me.SendFile(call.Client("who"), call.Upload("upload")).Id);
}
