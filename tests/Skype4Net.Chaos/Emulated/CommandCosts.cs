using System.Diagnostics;

namespace Skype4Net.Chaos;

/// <summary>What the commands cost, by their first words: time, memory, and the characters that were answered and told.</summary>
internal sealed class CommandCosts
{
    private const int WordsOfName = 2;
    private const int Shown = 25;
    private static readonly char[] s_ends = [' '];
    private readonly Dictionary<string, Cost> _costs = [];
    private long _characters;

    /// <summary>Some characters were answered or told.</summary>
    public void Heard(string line) => _characters += line.Length;

    /// <summary>Runs a command and notes what it costs.</summary>
    public void Run(string command, Action run)
    {
        long characters = _characters, allocated = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
        run();
        var cost = new Cost(1, Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - allocated, _characters - characters);
        string name = NameOf(command);
        _costs[name] = _costs.GetValueOrDefault(name) + cost;
    }

    /// <summary>The most expensive, and starts again.</summary>
    public override string ToString()
    {
        var table = new ResultTable("words", "commands", "ms", "µs each", "bytes each", "characters each");
        foreach ((string name, Cost cost) in _costs.OrderByDescending(c => c.Value.Time).Take(Shown))
        {
            table.Add(
                name, cost.Count, Math.Round(cost.Time.TotalMilliseconds), Math.Round(cost.Time.TotalMicroseconds / cost.Count, 1),
                    cost.Bytes / cost.Count,
                cost.Characters / cost.Count);
        }

        _costs.Clear();
        return table.ToString();
    }

    // An id would make each command a kind of its own.
    private static string NameOf(string command)
        => string.Join(' ', command.Split(s_ends, StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => w.StartsWith('#')).Take(WordsOfName)
            .Where(w => w.All(c => char.IsAsciiLetterUpper(c) || c == '_')));

    private readonly record struct Cost(int Count, TimeSpan Time, long Bytes, long Characters)
    {
        public static Cost operator +(Cost left, Cost right)
            => new(left.Count + right.Count, left.Time + right.Time, left.Bytes + right.Bytes, left.Characters + right.Characters);
    }
}
