using System.Text;

namespace Skype4Net.Playground.Replay;

/// <summary>Keeps the lines of a recording in memory: those of the last ten minutes, and more while somebody records.</summary>
internal sealed class RecentLines(TimeProvider time) : TextWriter
{
    private const int MaxLines = 100_000;
    private static readonly TimeSpan s_keptFor = TimeSpan.FromMinutes(10);
    private readonly Lock _gate = new();
    private readonly Queue<(DateTimeOffset At, string Line)> _lines = [];
    private DateTimeOffset? _since;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The first line; written first.</summary>
    public string Header { get; private set; } = "";

    /// <summary>Since when all is kept; null while nobody records.</summary>
    public DateTimeOffset? Since
    {
        get
        {
            lock (_gate)
                return _since;
        }
    }

    /// <summary>From now on all is kept.</summary>
    public void Start()
    {
        lock (_gate)
            _since = time.GetUtcNow();
    }

    /// <summary>The recording, from where it was started, or of the last ten minutes. Ends what was started.</summary>
    public string Take()
    {
        lock (_gate)
        {
            DateTimeOffset from = _since ?? time.GetUtcNow() - s_keptFor;
            _since = null;
            return Text(from);
        }
    }

    /// <summary>What was recorded in the last time. What was started goes on.</summary>
    public string Last(TimeSpan length)
    {
        lock (_gate)
            return Text(time.GetUtcNow() - length);
    }

    private string Text(DateTimeOffset from) => string.Join('\n', (string[])[Header, .. _lines.Where(l => l.At >= from).Select(l => l.Line)]) + "\n";

    public override void Write(char value)
    {
        // Only whole lines are written.
    }

    public override void WriteLine(string? value)
    {
        lock (_gate)
        {
            if (Header.Length == 0)
            {
                Header = value ?? "";
                return;
            }

            DateTimeOffset now = time.GetUtcNow();
            _lines.Enqueue((now, value ?? ""));
            DateTimeOffset oldest = _since is { } since && since < now - s_keptFor ? since : now - s_keptFor;
            while (_lines.Count > MaxLines || (_lines.TryPeek(out (DateTimeOffset At, string Line) first) && first.At < oldest))
                _lines.Dequeue();
        }
    }
}
