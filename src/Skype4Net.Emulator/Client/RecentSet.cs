namespace Skype4Net.Emulator.Client;

/// <summary>A set of so many items at most: one more, and the oldest is forgotten.</summary>
/// <param name="capacity">How many.</param>
/// <param name="forgotten">Is told what is forgotten; null for nobody.</param>
internal sealed class RecentSet<T>(int capacity, Action<T>? forgotten = null)
    where T : notnull
{
    private readonly HashSet<T> _items = [];
    private readonly Queue<T> _oldest = new();

    /// <summary>Adds an item; false when it is there already.</summary>
    public bool Add(T item)
    {
        if (!_items.Add(item))
            return false;
        _oldest.Enqueue(item);
        if (_items.Count <= capacity)
            return true;
        T first = _oldest.Dequeue();
        _items.Remove(first);
        forgotten?.Invoke(first);
        return true;
    }

    public bool Contains(T item) => _items.Contains(item);
}
