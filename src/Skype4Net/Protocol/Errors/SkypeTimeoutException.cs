using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The Skype client did not answer a command in time. It may still carry the command out.</summary>
public sealed class SkypeTimeoutException : SkypeException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="command">The command as sent, without its number.</param>
    /// <param name="timeout">How long was waited.</param>
    /// <param name="message">The command, the wait, the state of the connection, and what to do.</param>
    public SkypeTimeoutException(string command, TimeSpan timeout, string message)
        : base(message)
    {
        Command = CommandSecrets.Hide(command);
        Timeout = timeout;
    }

    /// <summary>The command that was not answered, without its number; <c>***</c> stands for a password.</summary>
    public string Command { get; }

    /// <summary>How long was waited.</summary>
    public TimeSpan Timeout { get; }
}
