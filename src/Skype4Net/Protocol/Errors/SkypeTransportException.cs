using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The way to the Skype client is broken, or there is no attachment: the command was not sent, or its answer can no longer come.</summary>
public sealed class SkypeTransportException : SkypeException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What broke and what to do.</param>
    /// <param name="innerException">The cause, if another exception is.</param>
    public SkypeTransportException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The command that was lost with the connection, without its number; empty when none was. <c>***</c> stands for a password.</summary>
    public string Command { get; init => field = CommandSecrets.Hide(value); } = "";
}
