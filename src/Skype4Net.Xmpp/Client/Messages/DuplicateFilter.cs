namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>Remembers what has been seen lately; the oldest is forgotten first.</summary>
internal sealed class DuplicateFilter(int capacity)
{
    private readonly BoundedTable<string, bool> _seen = new(capacity);

    /// <summary>False when it has been seen before.</summary>
    public bool Add(string key) => _seen.TryAdd(key, true);

    /// <summary>Whether it has been seen lately.</summary>
    public bool Contains(string key) => _seen.Contains(key);
}
