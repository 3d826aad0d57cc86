namespace Skype4Net.Receiving;

/// <summary>What a line said about a message.</summary>
internal enum MessageMark
{
    Received,

    /// <summary>It was read: in the window, by this program or by another.</summary>
    Read,

    /// <summary>It is one's own: being sent, sent, or not sent.</summary>
    Own,
}

/// <summary>Something that happened, for the core.</summary>
internal abstract record CoreInput
{
    private CoreInput()
    {
    }

    /// <summary>The attachment is complete, as this account.</summary>
    public sealed record Attached(string Account) : CoreInput;

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

/// <summary>What the client answered to a question.</summary>
internal abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>A list of messages.</summary>
    public sealed record Numbers(IReadOnlyList<long> Values) : Answer;

    /// <summary>A list of chats.</summary>
    public sealed record Chats(IReadOnlyList<string> Names) : Answer;

    /// <summary>The name of a message's chat; empty for messages without one.</summary>
    public sealed record ChatName(string Name) : Answer;

    /// <summary>What could be read of a message, and what hindered the rest.</summary>
    public sealed record Message(MessageValues Values, Failure Rest = Failure.None) : Answer;

    /// <summary>Nothing.</summary>
    public sealed record Failed(Failure Reason) : Answer;
}

/// <summary>Why a question was not answered.</summary>
internal enum Failure
{
    None,

    /// <summary>It may be answered the next time: a timeout, a loss, an error of the moment.</summary>
    Passing,

    /// <summary>The client says that there is no such message.</summary>
    Gone,

    /// <summary>The client does not serve this question.</summary>
    Refused,
}
