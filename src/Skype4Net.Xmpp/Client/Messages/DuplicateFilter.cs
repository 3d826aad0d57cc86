namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>Remembers what has been seen lately; the oldest is forgotten first.</summary>
internal sealed class DuplicateFilter(int capacity)
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _seen = [];
    private readonly Queue<string> _order = [];

    /// <summary>False when it has been seen before.</summary>
    public bool Add(string key)
    {
        lock (_gate)
        {
            if (!_seen.Add(key))
                return false;
            _order.Enqueue(key);
            if (_order.Count > capacity)
                _seen.Remove(_order.Dequeue());
            return true;
        }
    }

    /// <summary>Whether it has been seen lately.</summary>
    public bool Contains(string key)
    {
        lock (_gate)
            return _seen.Contains(key);
    }
}
