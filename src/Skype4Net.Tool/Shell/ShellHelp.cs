namespace Skype4Net.Tool.Shell;

/// <summary>What <c>help</c> and <c>?</c> say in the shell.</summary>
internal static class ShellHelp
{
    /// <summary>The keys, in the shell and at the prompt alike.</summary>
    public const string Keys = """
          Tab                    completes, or shows what can come next
          Up, Down               walk the history; Ctrl+R searches it, again for an older line, Esc gives up
          Ctrl+A, Ctrl+E         to the beginning, to the end; Alt+B, Alt+F word by word
          Ctrl+U, Ctrl+K         delete up to the cursor, from the cursor on; Ctrl+W the word before; Ctrl+Y puts back
          Ctrl+L                 clears the screen
          Ctrl+Z                 stops it until fg, where the system has that
          Ctrl+C                 gives up the line; twice, ends
          Ctrl+D, quit           end
        """;

    private static readonly CommandCompletion s_commands = new(CommandCompletion.Templates, static () => []);

    /// <summary>The help that a line asks for; null when it asks for none.</summary>
    public static string? Of(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not ["help" or "?", .. var begun])
            return null;
        if (begun.Length == 0)
            return $"Commands of the Skype API, for example GET USERSTATUS. help GET USER says what can come next.\n{Keys}";
        string text = string.Join(' ', begun);
        Completion next = s_commands.Next(text + " ");
        string[] all = [.. next.Words, .. next.Hints];
        return all.Length > 0 ? $"{text} is followed by: {string.Join(", ", all)}" : $"Nothing is known that begins with {text}.";
    }
}
