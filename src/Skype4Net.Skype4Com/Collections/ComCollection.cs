using System.Collections;
using System.ComponentModel;

namespace SKYPE4COMLib;

/// <summary>A list of its own, counted from 1, as automation has them. What it holds does not change by itself.</summary>
/// <typeparam name="T">What it holds.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ComCollection<T>
    where T : class
{
    private readonly List<T> _items;

    private protected ComCollection(IEnumerable<T> items) => _items = [.. items];

    public int Count => _items.Count;

    public T this[int Index] => _items[At(Index)];

    public void Add(T item) => _items.Add(item ?? throw ComErrors.BadArgument("Nothing cannot be added to a collection."));

    public void Remove(int Index) => _items.RemoveAt(At(Index));

    public void RemoveAll() => _items.Clear();

    // Over what was there at the beginning, so that a loop may remove items.
    public IEnumerator GetEnumerator() => _items.ToArray().GetEnumerator();

    private int At(int index)
        => index >= 1 && index <= _items.Count ? index - 1
            : throw ComErrors.BadArgument($"The collection has the items 1 to {_items.Count}, not {index}.");
}
