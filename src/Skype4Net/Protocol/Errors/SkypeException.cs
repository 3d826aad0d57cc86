namespace Skype4Net;

/// <summary>The root of everything this library throws, apart from the framework's own argument and cancellation exceptions.</summary>
public abstract class SkypeException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="innerException">The cause, if another exception is.</param>
    protected SkypeException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
