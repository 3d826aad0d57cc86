namespace Skype4Net.Emulator.Sessions;

/// <summary>A command as it came from the application.</summary>
/// <param name="Id">Its <c>#id</c> with the blank behind it; empty for none.</param>
/// <param name="Text">The command itself, as spelled by the application.</param>
internal readonly record struct CommandLine(string Id, string Text)
{
    public static CommandLine Parse(string line)
    {
        line = line.TrimStart(' ');
        if (line.Length < 2 || line[0] != '#' || line[1] == ' ')
            return new CommandLine("", line);
        int blank = line.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? new CommandLine(line + " ", "") : new CommandLine(line[..(blank + 1)], line[(blank + 1)..]);
    }

    /// <summary>The reply to a command that is not carried out.</summary>
    public string Refusal(SkypeError error) => Id + CommandContext.TextOf(error);
}
