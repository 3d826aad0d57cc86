using System.Text.Json;
using Skype4Net.Emulator;
using Skype4Net.Playground.Json;

namespace Skype4Net.Playground.Wire;

/// <summary>A line of the wire as the page counts it.</summary>
/// <param name="Number">Counts all lines of the run from 1 on.</param>
/// <param name="Client">The account whose client it is.</param>
/// <param name="Entry">The line.</param>
/// <param name="Answers">The number, in this count, of the command that it answers; 0 for none.</param>
internal sealed record WireLine(long Number, string Client, WireEntry Entry, long Answers)
{
    private const int MaxShown = 4096;

    /// <summary>How much room it takes, about.</summary>
    public int Size => 96 + (Entry.Text.Length * 2);

    public bool IsCut => Entry.Text.Length > MaxShown;

    /// <summary>Writes it as the page's tuple.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(Number);
        writer.WriteNumberValue(Entry.At.ToUnixTimeMilliseconds());
        writer.WriteNumberValue(Entry.IsFromProgram ? 0 : 1);
        writer.WriteStringValue($"{Client}/{Entry.Program}");
        writer.WriteStringValue(IsCut ? Entry.Text[..MaxShown] : Entry.Text);
        string mark = Entry.Fault != WireFault.None ? EnumWords.Of(Entry.Fault) : IsCut ? "cut" : "";
        if (mark.Length > 0 || Answers > 0)
            writer.WriteStringValue(mark);
        if (Answers > 0)
            writer.WriteNumberValue(Answers);
        writer.WriteEndArray();
    }
}

/// <summary>The last lines between all clients and their programs: 200 000, or 64 MB. Any thread.</summary>
internal sealed class WireRing(int maxLines = WireRing.MaxLines, long maxBytes = WireRing.MaxBytes)
{
    private const int MaxLines = 200_000;
    private const long MaxBytes = 64L * 1024 * 1024;
    private const int MaxCommands = 10_000;
    private readonly Lock _gate = new();
    private readonly RingBuffer<WireLine> _lines = new();
    private readonly Dictionary<(string Client, long Number), long> _commands = [];
    private readonly Queue<(string Client, long Number)> _commandOrder = [];
    private long _bytes;

    /// <summary>The number of the last line.</summary>
    public long Last { get; private set; }

    /// <summary>How many are kept.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _lines.Count;
        }
    }

    public void Add(string client, WireEntry entry)
    {
        lock (_gate)
        {
            if (entry.IsFromProgram)
                NoteCommand(client, entry.Number);
            var line = new WireLine(++Last, client, entry, entry.Answers > 0 ? _commands.GetValueOrDefault((client, entry.Answers)) : 0);
            _lines.Enqueue(line);
            _bytes += line.Size;
            while (_lines.Count > maxLines || (_bytes > maxBytes && _lines.Count > 1))
                _bytes -= _lines.Dequeue().Size;
        }
    }

    public WireLine? Find(long number)
    {
        lock (_gate)
            return IndexOf(number) is var index and >= 0 && index < _lines.Count ? _lines[index] : null;
    }

    /// <summary>The lines after a number, in order.</summary>
    /// <param name="number">The number.</param>
    /// <param name="client">The account whose lines are wanted; null for all.</param>
    /// <param name="count">How many at most, the first ones.</param>
    public IReadOnlyList<WireLine> After(long number, string? client = null, int count = int.MaxValue)
    {
        lock (_gate)
            return [.. _lines.Slice(IndexOf(number) + 1, _lines.Count).Where(l => client is null || l.Client == client).Take(count)];
    }

    /// <summary>The lines before a number, in order.</summary>
    /// <param name="number">The number.</param>
    /// <param name="client">The account whose lines are wanted; null for all.</param>
    /// <param name="count">How many at most, the last ones.</param>
    public IReadOnlyList<WireLine> Before(long number, string? client, int count)
    {
        lock (_gate)
            return [.. _lines.Slice(0, IndexOf(number)).Where(l => client is null || l.Client == client).TakeLast(count)];
    }

    public void Clear()
    {
        lock (_gate)
        {
            _lines.Clear();
            _commands.Clear();
            _commandOrder.Clear();
            _bytes = 0;
        }
    }

    private int IndexOf(long number) => (int)Math.Clamp(number - (Last - _lines.Count) - 1, int.MinValue, int.MaxValue);

    private void NoteCommand(string client, long number)
    {
        _commands[(client, number)] = Last + 1;
        _commandOrder.Enqueue((client, number));
        if (_commandOrder.Count > MaxCommands)
            _commands.Remove(_commandOrder.Dequeue());
    }
}
