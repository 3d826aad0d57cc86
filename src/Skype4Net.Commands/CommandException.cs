namespace Skype4Net.Commands;

/// <summary>Thrown by a command to tell the person what went wrong; the text is the reply. Nothing is logged as an error.</summary>
public sealed class CommandException : Exception
{
    /// <summary>Makes one without a text.</summary>
    public CommandException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What the person is told.</param>
    public CommandException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What the person is told.</param>
    /// <param name="innerException">What was behind it; the person does not learn of it.</param>
    public CommandException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
