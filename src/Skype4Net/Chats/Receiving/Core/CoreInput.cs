namespace Skype4Net.Receiving;

/// <summary>Something that happened, for the core.</summary>
internal abstract record CoreInput
{
    private CoreInput()
    {
    }

    /// <summary>The attachment is complete, as this account.</summary>
    /// <param name="Account">The Skype name.</param>
    /// <param name="At">When, in seconds since 1970 by the program's clock; null where there is none.</param>
    public sealed record Attached(string Account, long? At = null) : CoreInput;

    /// <summary>The attachment is lost.</summary>
    public sealed record Detached : CoreInput;

    /// <summary>A line notified the state of a message. In wire order, and before any later reply.</summary>
    public sealed record Notified(long Number, MessageMark Mark) : CoreInput;

    /// <summary>A line came that comes with a message of this chat, before or after it.</summary>
    public sealed record Moved(string Chat) : CoreInput;

    /// <summary>The answer to a question.</summary>
    public sealed record Answered(long Token, Answer Answer) : CoreInput;

    /// <summary>So many of the messages handed over have reached their observers.</summary>
    public sealed record Delivered(int Count) : CoreInput;

    /// <summary>The time has come that the core asked to be woken at.</summary>
    public sealed record Tick : CoreInput;
}
