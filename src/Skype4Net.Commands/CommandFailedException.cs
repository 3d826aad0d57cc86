namespace Skype4Net.Commands;

/// <summary>
/// What <see cref="ISkype.HandlerErrors"/> and the log have of a command that threw: its name, the code that the person was told, and
/// what was thrown as the inner exception.
/// </summary>
public sealed class CommandFailedException : Exception
{
    internal CommandFailedException(string command, string reference, Exception cause)
        : base($"The command \"{command}\" failed (ref {reference}): {cause.Message}", cause)
    {
        Command = command;
        Reference = reference;
    }

    /// <summary>The name of the command.</summary>
    public string Command { get; }

    /// <summary>The short code that the person was told.</summary>
    public string Reference { get; }
}
