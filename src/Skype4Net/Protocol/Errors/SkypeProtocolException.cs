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
        Command = command;
        Reply = reply;
    }

    /// <summary>The command.</summary>
    public string Command { get; }

    /// <summary>The reply as received.</summary>
    public string Reply { get; }
}
