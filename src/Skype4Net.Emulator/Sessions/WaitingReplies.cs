namespace Skype4Net.Emulator.Sessions;

/// <summary>The commands of one program that have had no reply yet, the oldest first. Any thread.</summary>
internal sealed class WaitingReplies
{
    // Of a program whose replies are lost there can be any number: the oldest is forgotten.
    private const int Max = 1000;
    private readonly Lock _gate = new();
    private readonly SortedDictionary<long, (string Line, DateTimeOffset Since)> _waiting = [];
    private long _last;

    public int Count
    {
        get
        {
            lock (_gate)
                return _waiting.Count;
        }
    }

    /// <summary>Up to so many, the oldest first.</summary>
    public IReadOnlyList<(string Line, DateTimeOffset Since)> Oldest(int max)
    {
        lock (_gate)
            return [.. _waiting.Values.Take(max)];
    }

    /// <summary>A command was carried out without a reply. Returns what <see cref="Remove"/> wants, never 0.</summary>
    public long Add(string line, DateTimeOffset since)
    {
        lock (_gate)
        {
            if (_waiting.Count == Max)
                _waiting.Remove(_waiting.First().Key);
            _waiting.Add(++_last, (line, since));
            return _last;
        }
    }

    /// <summary>The reply has come. False when the command did not wait.</summary>
    public bool Remove(long waiting)
    {
        if (waiting == 0)
            return false;
        lock (_gate)
            return _waiting.Remove(waiting);
    }
}
