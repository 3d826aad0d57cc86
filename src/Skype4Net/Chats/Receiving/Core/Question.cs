using System.Numerics;

namespace Skype4Net.Receiving;

/// <summary>What the core asks the client, the most urgent first: what was begun ends before something new begins.</summary>
internal enum QuestionKind
{
    /// <summary>Time and sender of the message by which the numbering is recognized.</summary>
    Anchor,

    /// <summary>The unread messages.</summary>
    Missed,

    /// <summary>The recent chats.</summary>
    RecentChats,

    /// <summary>All messages of the account, to know the highest number.</summary>
    AllMessages,

    /// <summary>The properties of a message.</summary>
    Load,

    /// <summary>The recent messages of a chat.</summary>
    Recent,

    /// <summary>All messages of a chat.</summary>
    History,

    /// <summary>The chat of a message.</summary>
    Place,
}

/// <summary>A question from its first asking until it is answered or given up.</summary>
internal sealed class Question(QuestionKind kind, string chat = "", long number = 0, MessageParts parts = MessageParts.None)
{
    public QuestionKind Kind => kind;

    /// <summary>The chat that it is about; empty for none.</summary>
    public string Chat => chat;

    /// <summary>The message that it is about.</summary>
    public long Number => number;

    /// <summary>What is still to be read of the message.</summary>
    public MessageParts Parts { get; set; } = parts;

    /// <summary>
    /// Of a list of messages only the numbers above it matter, of the others only how many they are: a long list costs what is new in it.
    /// </summary>
    public long Above { get; set; } = long.MinValue;

    /// <summary>What was read of the message so far.</summary>
    public MessageValues Values { get; set; } = MessageValues.None;

    /// <summary>After how many failures in a row that may pass it is given up.</summary>
    public int MaxFailures { get; init; } = QuestionList.MaxFailures;

    /// <summary>Whether the answer is not needed any more.</summary>
    public bool IsMoot { get; set; }

    /// <summary>Failures that may pass, in a row.</summary>
    public int Failures { get; set; }

    /// <summary>Refusals of the same kind in a row.</summary>
    public int Refusals { get; set; }

    public Failure LastRefusal { get; set; }

    /// <summary>When it was last sent.</summary>
    public TimeSpan SentAt { get; set; }

    /// <summary>How many commands it takes.</summary>
    public int Weight => Math.Max(1, BitOperations.PopCount((uint)Parts));
}
