namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>
/// Puts what a client says about one subject back into order, by the numbers that the sender gave: a server may let something overtake what was
/// under way when a line was cut. What comes too early is held for a while; then it goes on without what is missing, which goes through if it comes
/// later. Used by one thread at a time.
/// </summary>
internal sealed class SignalOrder
{
    /// <summary>So long something is held for what is missing before it.</summary>
    public static readonly TimeSpan MaxHold = TimeSpan.FromSeconds(5);

    /// <summary>So many envelopes are held at most, of all clients and subjects.</summary>
    public const int MaxHeld = 100;

    private const int MaxSubjects = 1000;
    private readonly Dictionary<(Jid Client, string Subject), LinkedListNode<Sequence>> _sequences = [];
    private readonly LinkedList<Sequence> _newestFirst = new();
    private int _held;
    private long _gaps;

    /// <summary>Takes an envelope.</summary>
    /// <param name="client">Who sent it.</param>
    /// <param name="part">What it carries.</param>
    /// <param name="gap">Gets what is to be given to <see cref="Release"/> after <see cref="MaxHold"/>, if something is missing from now on; else
    /// null.</param>
    /// <returns>What may be heard now, in order.</returns>
    public IReadOnlyList<SignalPart> Accept(Jid client, SignalPart part, out long? gap)
    {
        gap = null;
        if (part.Place is not { } place)
            return [part];
        Sequence sequence = FindOrAdd(client, part.Signal.Subject);
        var ready = new List<SignalPart>();
        if (sequence.Series != place.Series)
        {
            ReleaseAll(sequence, ready);
            (sequence.Series, sequence.Next) = (place.Series, 0);
        }

        if (place.Number < sequence.Next)
        {
            ready.Add(part);
            return ready;
        }

        bool isFirst = sequence.Held.Count == 0;
        if (sequence.Held.TryAdd(place.Number, part))
            _held++;
        ReleaseReady(sequence, ready);
        if (_held > MaxHeld)
            ReleaseAll(sequence, ready);
        if (sequence.Held.Count > 0 && (isFirst || ready.Count > 0))
            gap = sequence.Gap = ++_gaps;

        return ready;
    }

    /// <summary>What was missing has not come: from now on it is not waited for.</summary>
    /// <param name="gap">Which.</param>
    /// <returns>What was held for it, in order; nothing when it has come meanwhile.</returns>
    public IReadOnlyList<(Jid Client, SignalPart Part)> Release(long gap)
    {
        if (_newestFirst.FirstOrDefault(s => s.Gap == gap && s.Held.Count > 0) is not { } sequence)
            return [];
        var ready = new List<SignalPart>();
        ReleaseAll(sequence, ready);
        return [.. ready.Select(part => (sequence.Client, part))];
    }

    /// <summary>A client is gone. Returns what it has said that was held.</summary>
    public IReadOnlyList<SignalPart> Remove(Jid client)
    {
        var ready = new List<SignalPart>();
        foreach (Sequence sequence in _newestFirst.Where(s => s.Client == client).ToArray())
        {
            ReleaseAll(sequence, ready);
            Remove(sequence);
        }

        return ready;
    }

    private Sequence FindOrAdd(Jid client, string subject)
    {
        if (_sequences.TryGetValue((client, subject), out LinkedListNode<Sequence>? known))
        {
            _newestFirst.Remove(known);
            _newestFirst.AddFirst(known);
            return known.Value;
        }

        // One that holds something is released within a moment, and is removed then.
        if (_sequences.Count >= MaxSubjects && _newestFirst.LastOrDefault(s => s.Held.Count == 0) is { } oldest)
            Remove(oldest);
        var made = new Sequence(client, subject);
        _sequences[(client, subject)] = _newestFirst.AddFirst(made);
        return made;
    }

    private void Remove(Sequence sequence)
    {
        if (_sequences.Remove((sequence.Client, sequence.Subject), out LinkedListNode<Sequence>? node))
            _newestFirst.Remove(node);
    }

    private void ReleaseReady(Sequence sequence, List<SignalPart> ready)
    {
        while (sequence.Held.Remove(sequence.Next, out SignalPart? part))
        {
            _held--;
            sequence.Next++;
            ready.Add(part);
        }
    }

    private void ReleaseAll(Sequence sequence, List<SignalPart> ready)
    {
        _held -= sequence.Held.Count;
        ready.AddRange(sequence.Held.Values);
        if (sequence.Held.Count > 0)
            sequence.Next = sequence.Held.Keys.Max() + 1;
        sequence.Held.Clear();
    }

    private sealed class Sequence(Jid client, string subject)
    {
        public Jid Client { get; } = client;

        public string Subject { get; } = subject;

        public string Series { get; set; } = "";

        public int Next { get; set; }

        public SortedDictionary<int, SignalPart> Held { get; } = [];

        /// <summary>What it waits for at present, if it holds anything.</summary>
        public long Gap { get; set; }
    }
}
