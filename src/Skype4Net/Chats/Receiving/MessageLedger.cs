namespace Skype4Net;

/// <summary>Remembers which messages were handled, up to a bound; the oldest are forgotten first.</summary>
internal sealed class MessageLedger(int capacity)
{
    private readonly HashSet<long> _known = [];
    private readonly Queue<long> _order = new();

    public bool Contains(long id)
    {
        lock (_known)
            return _known.Contains(id);
    }

    /// <summary>Enters a message; false when it is in there already.</summary>
    public bool TryAdd(long id)
    {
        lock (_known)
        {
            if (!_known.Add(id))
                return false;
            _order.Enqueue(id);
            if (_order.Count > capacity)
                _known.Remove(_order.Dequeue());
            return true;
        }
    }
}
