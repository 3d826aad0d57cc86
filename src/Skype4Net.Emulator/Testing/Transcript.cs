using System.Globalization;

namespace Skype4Net.Emulator.Testing;

/// <summary>What was said and done, for messages of failures.</summary>
internal sealed class Transcript(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly List<(string Time, Func<string?> Text, bool IsForFailures)> _lines = [];
    private readonly DateTimeOffset _start = clock.GetUtcNow();

    public void Add(string line) => Add(() => line, isForFailures: false);

    /// <summary>Adds a line that is shown only where an expectation has failed.</summary>
    /// <param name="line">Gives the line, or null for none any more.</param>
    public void AddForFailures(Func<string?> line) => Add(line, isForFailures: true);

    /// <summary>All lines.</summary>
    /// <param name="hasFailed">Whether an expectation has failed.</param>
    public string Text(bool hasFailed)
    {
        (string Time, Func<string?> Text, bool IsForFailures)[] lines;
        lock (_gate)
            lines = [.. _lines.Where(l => hasFailed || !l.IsForFailures)];
        string[] shown = [.. lines.Select(l => (l.Time, Text: l.Text())).Where(l => l.Text is not null).Select(l => l.Time + l.Text)];
        return shown.Length == 0 ? "Nothing was said yet." : string.Join(Environment.NewLine, shown);
    }

    /// <summary>A moment as the lines show it, in seconds since the start.</summary>
    public string At(DateTimeOffset time) => string.Create(CultureInfo.InvariantCulture, $"{(time - _start).TotalSeconds:0.0} s");

    private void Add(Func<string?> text, bool isForFailures)
    {
        string time = $"{At(clock.GetUtcNow()),10}  ";
        lock (_gate)
            _lines.Add((time, text, isForFailures));
    }
}
