using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The root of everything this library throws, apart from the framework's own argument and cancellation exceptions.</summary>
/// <remarks>No message holds a password, and control characters of commands and replies are written as <c>\n</c> or <c>\u001B</c> in it.</remarks>
public abstract class SkypeException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="innerException">The cause, if another exception is.</param>
    protected SkypeException(string message, Exception? innerException = null)
        : base(ShownText.Of(message), innerException)
    {
    }
}
