namespace Skype4Net.Receiving;

/// <summary>Edits that were notified lately, so that a text that was read before them is not taken for the present one.</summary>
internal sealed class MessageEdits
{
    private const int Kept = 4096;
    private readonly Lock _gate = new();
    private readonly Dictionary<long, (long Order, string? Body)> _edits = [];
    private readonly Queue<(long Number, long Order)> _age = new();
    private long _last;

    /// <summary>The number of lines of edits so far.</summary>
    public long Count => Interlocked.Read(ref _last);

    /// <summary>A line notified an edit; the new text comes with the last of them.</summary>
    public void Note(long number, string? body)
    {
        lock (_gate)
        {
            long order = ++_last;
            _edits[number] = (order, body);
            _age.Enqueue((number, order));
            while (_age.Count > Kept)
            {
                (long oldest, long at) = _age.Dequeue();
                if (_edits.TryGetValue(oldest, out (long Order, string? Body) edit) && edit.Order == at)
                    _edits.Remove(oldest);
            }
        }
    }

    /// <summary>Numbers of another account, or of another installation, are other messages.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _edits.Clear();
            _age.Clear();
        }
    }

    /// <summary>The text of a message that was read when there had been so many lines of edits.</summary>
    /// <returns>Null when it was edited since, and the new text was not notified.</returns>
    public string? Newest(long number, string? body, long readAt)
    {
        lock (_gate)
            return _edits.TryGetValue(number, out (long Order, string? Body) edit) && edit.Order > readAt ? edit.Body : body;
    }
}
