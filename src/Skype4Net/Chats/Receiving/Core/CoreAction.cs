namespace Skype4Net.Receiving;

/// <summary>Something the core wants done.</summary>
internal abstract record CoreAction
{
    private CoreAction()
    {
    }

    /// <summary>Ask the client; the answer bears the token.</summary>
    /// <param name="Token">The token.</param>
    /// <param name="Kind">What to ask.</param>
    /// <param name="Chat">The chat that it is about; empty for none.</param>
    /// <param name="Number">The message that it is about.</param>
    /// <param name="Parts">What to read of the message.</param>
    /// <param name="Above">Of a list of messages: which ones matter.</param>
    public sealed record Ask(long Token, QuestionKind Kind, string Chat, long Number, MessageParts Parts, long Above) : CoreAction;

    /// <summary>Hand a message over to the observers.</summary>
    /// <param name="Account">Whose message it is.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Chat">The name of its chat; empty for none.</param>
    /// <param name="Values">What was read of it.</param>
    /// <param name="MayBeRepeated">Whether it was in handling when the program ended the last time.</param>
    public sealed record Deliver(string Account, long Number, string Chat, MessageValues Values, bool MayBeRepeated) : CoreAction;

    /// <summary>Something was given up.</summary>
    public sealed record Warn(CoreWarning Warning, string Chat, long Number) : CoreAction;

    /// <summary>The start of an account is done: numbers up to this one are old mail.</summary>
    public sealed record Started(string Account, long Base) : CoreAction;

    /// <summary>What is old mail in a chat is known only when it has been listed.</summary>
    /// <param name="Account">Whose chat it is.</param>
    /// <param name="Chat">The chat; empty for every chat of the account.</param>
    public sealed record Undivided(string Account, string Chat) : CoreAction;

    /// <summary>Such a chat has been listed: its messages up to this number are old mail.</summary>
    public sealed record Divided(string Account, string Chat, long Number) : CoreAction;

    /// <summary>An account that is known from before goes on.</summary>
    public sealed record Resumed(string Account) : CoreAction;

    /// <summary>The numbers of an account begin anew; what is known by number is void.</summary>
    public sealed record Renumbered(string Account) : CoreAction;

    /// <summary>An unread message of before the start will be handed over.</summary>
    public sealed record Owe(string Account, long Number, string Chat) : CoreAction;

    /// <summary>The numbering can be recognized by this message.</summary>
    public sealed record Anchored(string Account, Anchor Anchor) : CoreAction;

    /// <summary>All unread messages up to this number have been handed over or need not be.</summary>
    public sealed record Settled(string Account, long Number) : CoreAction;
}
