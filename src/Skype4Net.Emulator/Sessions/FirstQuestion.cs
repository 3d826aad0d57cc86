namespace Skype4Net.Emulator.Sessions;

/// <summary>What a program says over a connection of its own until the user has let it in, where they want to be asked.</summary>
internal sealed class FirstQuestion
{
    private readonly Queue<(string Line, Action<string> Reply)> _held = [];

    /// <summary>The name that a command gives; null when it gives none.</summary>
    public static string? NameIn(CommandLine command)
    {
        const string word = "NAME ";
        return command.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && command.Text.Length > word.Length
            ? command.Text[word.Length..].Trim()
            : null;
    }

    /// <summary>Keeps a command until the answer.</summary>
    public void Hold(string line, Action<string> reply) => _held.Enqueue((line, reply));

    /// <summary>The next command that was kept; false when there is none.</summary>
    public bool TryTake(out string line, out Action<string> reply)
    {
        bool isThere = _held.TryDequeue(out (string Line, Action<string> Reply) next);
        (line, reply) = next;
        return isThere;
    }
}
