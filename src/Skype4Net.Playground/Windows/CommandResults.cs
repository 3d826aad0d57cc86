namespace Skype4Net.Playground.Windows;

/// <summary>
/// What is known of a window of the page beyond its connection: the results of its last commands, so that a command that is sent again is not done
/// again, and how many it may send. Only touched by the queue.
/// </summary>
internal sealed class CommandResults(TimeProvider time)
{
    private const int MaxResults = 256;
    private const int MaxPerSecond = 200;
    private readonly Dictionary<string, byte[]> _results = [];
    private readonly Queue<string> _order = [];
    private readonly HashSet<string> _running = [];
    private double _allowed = MaxPerSecond;
    private long _at = time.GetTimestamp();

    /// <summary>The frame that answered a command; null for one that is new.</summary>
    public byte[]? Find(string id) => _results.GetValueOrDefault(id);

    /// <summary>A command begins that takes its time. False when it runs already: it is not done twice.</summary>
    public bool TryBegin(string id) => _running.Add(id);

    public void Add(string id, byte[] frame)
    {
        _running.Remove(id);
        if (!_results.TryAdd(id, frame))
            return;
        _order.Enqueue(id);
        if (_order.Count > MaxResults)
            _results.Remove(_order.Dequeue());
    }

    /// <summary>Whether the window may have another command done now.</summary>
    public bool TryEnter()
    {
        long now = time.GetTimestamp();
        _allowed = Math.Min(MaxPerSecond, _allowed + (time.GetElapsedTime(_at, now).TotalSeconds * MaxPerSecond));
        _at = now;
        if (_allowed < 1)
            return false;
        _allowed--;
        return true;
    }
}
