namespace Skype4Net.Playground.Wire;

/// <summary>A queue whose items are found by their place.</summary>
internal sealed class RingBuffer<T>
{
    private const int FirstCapacity = 256;
    private T[] _items = new T[FirstCapacity];
    private int _first;

    public int Count { get; private set; }

    public T this[int index] => _items[(_first + index) % _items.Length];

    public void Enqueue(T item)
    {
        if (Count == _items.Length)
            Grow();
        _items[(_first + Count) % _items.Length] = item;
        Count++;
    }

    public T Dequeue()
    {
        T item = _items[_first];
        _items[_first] = default!;
        _first = (_first + 1) % _items.Length;
        Count--;
        return item;
    }

    /// <summary>The items from one place up to another, which is not among them; places that there are not are left out.</summary>
    public IEnumerable<T> Slice(int from, int to)
    {
        for (int index = Math.Max(0, from); index < Math.Min(Count, to); index++)
            yield return this[index];
    }

    public void Clear()
    {
        _items = new T[FirstCapacity];
        (_first, Count) = (0, 0);
    }

    private void Grow()
    {
        var items = new T[_items.Length * 2];
        for (int index = 0; index < Count; index++)
            items[index] = this[index];
        (_items, _first) = (items, 0);
    }
}
