using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Xmpp.Client;

/// <summary>A table of so many entries at most: one more, and the oldest is forgotten. It can be used from any thread.</summary>
/// <param name="capacity">How many.</param>
internal sealed class BoundedTable<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LinkedListNode<KeyValuePair<TKey, TValue>>> _byKey = [];
    private readonly LinkedList<KeyValuePair<TKey, TValue>> _oldestFirst = new();

    /// <summary>All entries, the oldest first.</summary>
    public IReadOnlyList<KeyValuePair<TKey, TValue>> Entries
    {
        get
        {
            lock (_gate)
                return [.. _oldestFirst];
        }
    }

    /// <summary>Adds an entry; false when there is one of that key, which stays.</summary>
    public bool TryAdd(TKey key, TValue value)
    {
        lock (_gate)
        {
            if (_byKey.ContainsKey(key))
                return false;
            Add(key, value);
            return true;
        }
    }

    /// <summary>Adds an entry, or gives one another value; its age stays.</summary>
    public void Set(TKey key, TValue value)
    {
        lock (_gate)
        {
            if (_byKey.TryGetValue(key, out var known))
                known.Value = KeyValuePair.Create(key, value);
            else
                Add(key, value);
        }
    }

    public bool Contains(TKey key)
    {
        lock (_gate)
            return _byKey.ContainsKey(key);
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_gate)
        {
            bool isKnown = _byKey.TryGetValue(key, out var known);
            value = isKnown ? known!.Value.Value : default;
            return isKnown;
        }
    }

    /// <summary>Removes an entry; false when there is none, or the value is not to be removed.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="fits">Whether to remove it; null for always.</param>
    public bool TryRemove(TKey key, [MaybeNullWhen(false)] out TValue value, Func<TValue, bool>? fits = null)
    {
        lock (_gate)
        {
            value = default;
            if (!_byKey.TryGetValue(key, out var known) || fits?.Invoke(known.Value.Value) == false)
                return false;
            value = known.Value.Value;
            _byKey.Remove(key);
            _oldestFirst.Remove(known);
            return true;
        }
    }

    // Under the gate.
    private void Add(TKey key, TValue value)
    {
        if (_byKey.Count == capacity)
        {
            _byKey.Remove(_oldestFirst.First!.Value.Key);
            _oldestFirst.RemoveFirst();
        }

        _byKey[key] = _oldestFirst.AddLast(KeyValuePair.Create(key, value));
    }
}
