namespace Skype4Net.Engine;

/// <summary>Remembers the last so many numbers, to tell what is new.</summary>
internal sealed class RecentIds(int capacity)
{
    private readonly Lock _gate = new();
    private readonly HashSet<long> _known = [];
    private readonly Queue<long> _order = new();

    /// <summary>Whether the number is seen for the first time.</summary>
    public bool IsNew(long id)
    {
        lock (_gate)
        {
            if (!_known.Add(id))
                return false;
            _order.Enqueue(id);
            if (_order.Count > capacity)
                _known.Remove(_order.Dequeue());
            return true;
        }
    }

    /// <summary>Forgets all: the client came back, and counts anew perhaps.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _known.Clear();
            _order.Clear();
        }
    }
}
