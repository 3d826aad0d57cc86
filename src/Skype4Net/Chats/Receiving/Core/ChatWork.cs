namespace Skype4Net.Receiving;

/// <summary>What is going on in a chat.</summary>
internal sealed class ChatWork
{
    /// <summary>Messages that are to be handed over, in order; what was notified is here only after a list that was asked for later.</summary>
    public SortedSet<(long Order, long Number)> Waiting { get; } = [];

    /// <summary>Numbers told of that no look has taken along yet.</summary>
    public HashSet<long> Notified { get; private set; } = [];

    /// <summary>Numbers that the look under way has taken along.</summary>
    public HashSet<long> AskedFor { get; private set; } = [];

    /// <summary>Numbers that are to be handed over although the watermark is above them, and whether their handling had begun.</summary>
    public Dictionary<long, bool> Owed { get; } = [];

    /// <summary>What the recent messages said, while the history is asked for as well.</summary>
    public IReadOnlyList<long> Found { get; set; } = [];

    public Dictionary<long, MessageValues> Loaded { get; } = [];

    public HashSet<long> Loading { get; } = [];

    public bool IsListing { get; set; }

    public bool WantsList { get; set; }

    /// <summary>When a look begins because of a line that comes with a message.</summary>
    public TimeSpan? GraceOver { get; set; }

    /// <summary>When the last such line came.</summary>
    public TimeSpan MovedAt { get; set; }

    /// <summary>Until when no look begins.</summary>
    public TimeSpan RestUntil { get; set; }

    /// <summary>Until when the history is not asked for: the recent messages tell enough as long as they reach back to what is known.</summary>
    public TimeSpan HistoryRestUntil { get; set; }

    /// <summary>Whether it stands in the line of those that wait for room among the messages handed over.</summary>
    public bool IsInLine { get; set; }

    public bool IsIdle
        => Waiting.Count == 0 && Notified.Count == 0 && AskedFor.Count == 0 && Owed.Count == 0 && !IsListing && !WantsList && GraceOver is null
            && !IsInLine;

    /// <summary>A look is sent: it answers for everything that is known by now.</summary>
    public void BeginList()
    {
        WantsList = false;
        if (AskedFor.Count == 0)
        {
            (AskedFor, Notified) = (Notified, AskedFor);
            return;
        }

        AskedFor.UnionWith(Notified);
        Notified.Clear();
    }
}
