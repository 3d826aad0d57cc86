namespace Skype4Net.Receiving;

/// <summary>What the core knows of a chat. An idle one is a name and a number.</summary>
internal sealed class ChatState(string name, long done)
{
    /// <summary>The name; empty for messages that belong to no chat.</summary>
    public string Name => name;

    /// <summary>The watermark: what is numbered at or below it has been handed over or need not be.</summary>
    public long Done { get; set; } = done;

    /// <summary>Whether it is not known yet what is old mail here, because the chat could not be listed at the start.</summary>
    public bool IsUndivided { get; set; }

    /// <summary>What is going on in the chat; null when nothing is.</summary>
    public ChatWork? Work { get; set; }

    /// <summary>Set for a chat whose messages the client does not list: they are handed over in the order in which they were notified.</summary>
    public UnlistedNumbers? Unlisted { get; set; }

    /// <summary>
    /// Takes the first list of a chat that could not be listed at the start: what it shows is old, but for what was notified as received and
    /// what came after that.
    /// </summary>
    /// <param name="listed">The list.</param>
    /// <param name="received">What was notified as received.</param>
    public void Divide(IReadOnlyList<long> listed, IEnumerable<long> received)
    {
        IsUndivided = false;
        Done = Math.Max(Done, Math.Min(listed.Max(), received.DefaultIfEmpty(long.MaxValue).Min() - 1));
    }

    /// <summary>Tries to list it again: the watermark is above everything that was handed over meanwhile.</summary>
    public void TryListing()
    {
        if (Unlisted is null || Work is not null || Name.Length == 0)
            return;
        Done = Math.Max(Done, Unlisted.Highest);
        Unlisted = null;
    }

    /// <summary>Raises the watermark, or notes the number where there is none.</summary>
    public void Finish(long number)
    {
        IsUndivided = false;
        if (Unlisted is { } unlisted)
            unlisted.Add(number);
        else if (number > Done)
            Done = number;
    }

    /// <summary>Whether a number has been finished.</summary>
    public bool IsFinished(long number) => number <= Done || Unlisted?.Contains(number) == true;
}

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

/// <summary>
/// What was handed over of a chat that cannot be listed, lately: the client may tell the same again, and in any order. What is older than
/// the oldest number kept counts as handed over.
/// </summary>
internal sealed class UnlistedNumbers
{
    private const int Kept = 1000;
    private readonly SortedSet<long> _numbers = [];
    private long _floor = long.MinValue;

    public long Highest => _numbers.Count > 0 ? _numbers.Max : _floor;

    public bool Contains(long number) => number <= _floor || _numbers.Contains(number);

    /// <summary>Everything up to here counts as handed over.</summary>
    public void Trim(long floor) => _floor = Math.Max(_floor, floor);

    public void Add(long number)
    {
        _numbers.Add(number);
        if (_numbers.Count <= Kept)
            return;
        _floor = _numbers.Min;
        _numbers.Remove(_floor);
    }
}
