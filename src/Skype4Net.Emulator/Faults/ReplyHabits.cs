using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Faults;

/// <summary>Replies of certain versions of the real client that differ from those of the others.</summary>
internal static class ReplyHabits
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>The reply as a client with these faults gives it.</summary>
    /// <param name="faults">Which habits are switched on.</param>
    /// <param name="command">The command.</param>
    /// <param name="reply">The whole reply, with the id of the command.</param>
    public static string Rewrite(ClientFaults faults, CommandLine command, string reply)
    {
        if (reply.AsSpan(command.Id.Length).StartsWith("ERROR"))
            return reply;
        if (faults.UnplayedAnswersDelete
            && command.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var verb, var what, var id, var action, ..]
            && verb.Equals("ALTER", AnyCase) && what.Equals("VOICEMAIL", AnyCase) && action.Equals("SETUNPLAYED", AnyCase))
            return $"{command.Id}ALTER VOICEMAIL {id} DELETE";
        return faults.OkReplies && IsAnsweredOkOnLinux(command.Text.TrimEnd(' ')) ? command.Id + "OK" : reply;
    }

    private static bool IsAnsweredOkOnLinux(string command)
        => command.StartsWith("CALL ", AnyCase) || command.Equals("MINIMIZE", AnyCase) || command.StartsWith("OPEN FILETRANSFER", AnyCase);
}
