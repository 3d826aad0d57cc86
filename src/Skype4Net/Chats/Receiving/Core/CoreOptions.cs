namespace Skype4Net.Receiving;

/// <summary>What the core is told once.</summary>
internal sealed record CoreOptions
{
    /// <summary>Whether lists are asked for at all; else what is told is handed over as told.</summary>
    public bool Enabled { get; init; } = true;

    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan? Sweep { get; init; }

    public bool IncludeUnreadAtStart { get; init; }

    public int MaxRecentChats { get; init; } = 50;

    /// <summary>What a journal knows of an account from before; null where it knows nothing.</summary>
    public Func<string, JournaledAccount?> Recall { get; init; } = _ => null;
}

/// <summary>What is known of an account from a run before this one.</summary>
/// <param name="Base">Numbers at or below it are old mail.</param>
/// <param name="MissedTo">Unread messages up to here are settled.</param>
/// <param name="Anchor">A message by which the numbering is recognized.</param>
/// <param name="Chats">What is known of its chats.</param>
/// <param name="Undivided">Chats of which it is not known yet what is old mail; an empty name stands for all that are not in <paramref name="Chats"/>.</param>
internal sealed record JournaledAccount(
    long Base, long MissedTo, Anchor? Anchor, IReadOnlyList<JournaledChat> Chats, IReadOnlyCollection<string> Undivided)
{
    /// <summary>Whether that is so of all chats.</summary>
    public bool IsUndivided => Undivided.Contains("");
}

/// <summary>What is known of a chat from a run before this one.</summary>
/// <param name="Name">Its name; empty for messages without a chat.</param>
/// <param name="Done">The highest number that was handled; 0 for none.</param>
/// <param name="Owed">Numbers that are to be handed over whatever <paramref name="Done"/> says, and whether their handling had begun.</param>
internal sealed record JournaledChat(string Name, long Done, IReadOnlyDictionary<long, bool> Owed);
