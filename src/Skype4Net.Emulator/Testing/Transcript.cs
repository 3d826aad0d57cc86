using System.Globalization;

namespace Skype4Net.Emulator.Testing;

/// <summary>What was said and done, for messages of failures.</summary>
internal sealed class Transcript(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];
    private readonly DateTimeOffset _start = clock.GetUtcNow();

    public void Add(string line)
    {
        double seconds = (clock.GetUtcNow() - _start).TotalSeconds;
        lock (_gate)
            _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{seconds,8:0.0} s  {line}"));
    }

    public override string ToString()
    {
        lock (_gate)
            return _lines.Count == 0 ? "Nothing was said yet." : string.Join(Environment.NewLine, _lines);
    }
}
