namespace Skype4Net.Emulator.Client;

/// <summary>A set of so many items at most: one more, and the oldest is forgotten.</summary>
/// <param name="capacity">How many.</param>
/// <param name="forgotten">Is told what is forgotten; null for nobody.</param>
internal sealed class RecentSet<T>(int capacity, Action<T>? forgotten = null)
    where T : notnull
{
    private HashSet<T> Items => field ??= [];
    private Queue<T> Oldest => field ??= new();

    /// <summary>Adds an item; false when it is there already.</summary>
    public bool Add(T item)
    {
        if (!Items.Add(item))
            return false;
        Oldest.Enqueue(item);
        if (Items.Count <= capacity)
            return true;
        T first = Oldest.Dequeue();
        Items.Remove(first);
        forgotten?.Invoke(first);
        return true;
    }

    public bool Contains(T item) => Items.Contains(item);
}
