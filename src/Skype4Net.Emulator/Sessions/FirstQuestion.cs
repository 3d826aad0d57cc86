using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Emulator.Sessions;

/// <summary>What a program says over a connection of its own until the user has let it in, where they want to be asked.</summary>
internal sealed class FirstQuestion
{
    private readonly Queue<CommandReply> _held = [];

    /// <summary>The name that a command gives; null when it gives none.</summary>
    public static string? NameIn(CommandLine command)
    {
        const string word = "NAME ";
        return command.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && command.Text.Length > word.Length
            ? command.Text[word.Length..].Trim()
            : null;
    }

    /// <summary>Keeps a command until the answer.</summary>
    public void Hold(CommandReply command) => _held.Enqueue(command);

    /// <summary>The next command that was kept; false when there is none.</summary>
    public bool TryTake([NotNullWhen(true)] out CommandReply? command) => _held.TryDequeue(out command);
}
