namespace Skype4Net.Engine;

/// <summary>
/// A bounded queue of events, in order. When it is full, an event that comes costs another one, found at once however many wait: a queue for
/// each <see cref="EventRank"/>, whose heads are compared when one is taken out. Not synchronized.
/// </summary>
/// <param name="capacity">How many may wait; those that are kept do not count.</param>
internal sealed class EventQueue<T>(int capacity)
    where T : class
{
    private readonly Queue<(long Order, T Event)>[] _ranks = [.. Enum.GetValues<EventRank>().Select(_ => new Queue<(long, T)>())];
    private long _last;

    public int Capacity => capacity;

    public int Count => Of(EventRank.Expendable).Count + Of(EventRank.Usual).Count + Of(EventRank.Kept).Count;

    /// <summary>Puts an event at the end.</summary>
    /// <returns>The event that is dropped for it, perhaps this one; null when there was room.</returns>
    public T? Enqueue(T item, EventRank rank)
    {
        T? dropped = null;
        if (rank != EventRank.Kept && Of(EventRank.Expendable).Count + Of(EventRank.Usual).Count >= capacity)
        {
            if (rank == EventRank.Expendable)
                return item;
            Queue<(long Order, T Event)> victims = Of(EventRank.Expendable).Count > 0 ? Of(EventRank.Expendable) : Of(EventRank.Usual);
            dropped = victims.Dequeue().Event;
        }

        Of(rank).Enqueue((_last++, item));
        return dropped;
    }

    /// <summary>Takes out the oldest event; null when there is none.</summary>
    public T? Dequeue()
    {
        Queue<(long Order, T Event)>? oldest = null;
        foreach (Queue<(long Order, T Event)> rank in _ranks)
        {
            if (rank.Count > 0 && (oldest is null || rank.Peek().Order < oldest.Peek().Order))
                oldest = rank;
        }

        return oldest?.Dequeue().Event;
    }

    /// <summary>Takes out all that fit.</summary>
    public List<T> RemoveAll(Predicate<T> fits)
    {
        var removed = new List<T>();
        foreach (Queue<(long Order, T Event)> rank in _ranks)
        {
            for (int left = rank.Count; left > 0; left--)
            {
                (long Order, T Event) next = rank.Dequeue();
                if (fits(next.Event))
                    removed.Add(next.Event);
                else
                    rank.Enqueue(next);
            }
        }

        return removed;
    }

    public void Clear()
    {
        foreach (Queue<(long Order, T Event)> rank in _ranks)
            rank.Clear();
    }

    private Queue<(long Order, T Event)> Of(EventRank rank) => _ranks[(int)rank];
}
