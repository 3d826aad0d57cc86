namespace Skype4Net.Emulator.Client;

/// <summary>A set of so many items at most: one more, and the oldest is forgotten.</summary>
internal sealed class RecentSet<T>(int capacity)
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
        if (_items.Count > capacity)
            _items.Remove(_oldest.Dequeue());
        return true;
    }

    public bool Contains(T item) => _items.Contains(item);
}
