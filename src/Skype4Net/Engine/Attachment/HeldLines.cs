namespace Skype4Net.Engine;

/// <summary>Takes one line to where it belongs.</summary>
internal delegate void LineSink(ReadOnlySpan<byte> line);

/// <summary>
/// Notifications that came while there was no attachment yet. They wait for it, because a handler's first command would fail before, and
/// are let through in the order in which they came. Replies that come while that is done wait behind them.
/// </summary>
internal sealed class HeldLines
{
    private const int MaxLines = 10_000;
    private const long MaxBytes = 16 * 1024 * 1024;
    private readonly Lock _gate = new();
    private readonly Queue<byte[]> _lines = new();
    private volatile bool _holding;
    private volatile int _releaser;
    private long _bytes;
    private long _dropped;

    public int Count
    {
        get
        {
            lock (_gate)
                return _lines.Count;
        }
    }

    /// <summary>Lines that were dropped because too many waited; the oldest go first.</summary>
    public long Dropped => Interlocked.Read(ref _dropped);

    /// <summary>Whether lines are kept at present.</summary>
    public bool IsHolding => _holding;

    /// <summary>Keeps a line if there is no attachment; false where it may go its way.</summary>
    public bool TryHold(ReadOnlySpan<byte> line)
    {
        if (!_holding)
            return false;
        lock (_gate)
        {
            if (!_holding)
                return false;
            _lines.Enqueue(line.ToArray());
            _bytes += line.Length;
            while (_lines.Count > MaxLines || _bytes > MaxBytes)
            {
                _bytes -= _lines.Dequeue().Length;
                Interlocked.Increment(ref _dropped);
            }

            return true;
        }
    }

    /// <summary>
    /// The same for a reply. Not for one that comes on the thread that lets the lines through: a handler there may block until it has it.
    /// </summary>
    public bool TryHoldReply(ReadOnlySpan<byte> line) => Environment.CurrentManagedThreadId != _releaser && TryHold(line);

    /// <summary>Holds from now on.</summary>
    public void Begin() => _holding = true;

    /// <summary>Forgets what is held, and goes on holding.</summary>
    public void Drop()
    {
        lock (_gate)
        {
            _lines.Clear();
            _bytes = 0;
        }
    }

    /// <summary>Forgets what is held; everything passes from now on.</summary>
    public void End()
    {
        lock (_gate)
        {
            _holding = false;
            _lines.Clear();
            _bytes = 0;
        }
    }

    /// <summary>Lets everything through, also what comes meanwhile; then everything passes.</summary>
    public void Release(LineSink sink)
    {
        _releaser = Environment.CurrentManagedThreadId;
        try
        {
            ReleaseAll(sink);
        }
        finally
        {
            _releaser = 0;
        }
    }

    private void ReleaseAll(LineSink sink)
    {
        while (true)
        {
            byte[]? line;
            lock (_gate)
            {
                if (!_lines.TryDequeue(out line))
                {
                    _holding = false;
                    return;
                }

                _bytes -= line.Length;
            }

            sink(line);
        }
    }
}
