using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The Skype client answered with something that does not fit the command.</summary>
public sealed class SkypeProtocolException : SkypeException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="command">The command as sent, without its number.</param>
    /// <param name="reply">What came back.</param>
    /// <param name="message">What was expected.</param>
    public SkypeProtocolException(string command, string reply, string message)
        : base(message)
    {
        Command = CommandSecrets.Hide(command);
        Reply = CommandSecrets.Hide(reply);
    }

    /// <summary>The command, without its number; <c>***</c> stands for a password.</summary>
    public string Command { get; }

    /// <summary>The reply as received; <c>***</c> stands for a password.</summary>
    public string Reply { get; }
}
