namespace Skype4Net.Receiving;

/// <summary>What the client answered to a question.</summary>
internal abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>A list of messages.</summary>
    /// <param name="Values">The numbers above <see cref="CoreAction.Ask.Above"/>.</param>
    /// <param name="Others">How many more there are, at or below it.</param>
    public sealed record Numbers(IReadOnlyList<long> Values, int Others = 0) : Answer;

    /// <summary>A list of chats.</summary>
    public sealed record Chats(IReadOnlyList<string> Names) : Answer;

    /// <summary>The name of a message's chat; empty for messages without one.</summary>
    public sealed record ChatName(string Name) : Answer;

    /// <summary>What could be read of a message, and what hindered the rest.</summary>
    public sealed record Message(MessageValues Values, Failure Rest = Failure.None) : Answer;

    /// <summary>Nothing.</summary>
    public sealed record Failed(Failure Reason) : Answer;
}
