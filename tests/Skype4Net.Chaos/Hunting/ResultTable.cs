namespace Skype4Net.Chaos;

/// <summary>A table for the console: columns as wide as they must be, numbers to the right.</summary>
internal sealed class ResultTable(params string[] headings)
{
    private readonly List<string[]> _rows = [];

    public void Add(params object[] cells)
        => _rows.Add([.. cells.Select(c => Convert.ToString(c, System.Globalization.CultureInfo.InvariantCulture) ?? "")]);

    public override string ToString()
    {
        int[] widths = [.. headings.Select((h, i) => _rows.Select(r => r[i].Length).Append(h.Length).Max())];
        IEnumerable<string> lines = _rows.Prepend(headings).Select(
            row => string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))));
        return string.Join(Environment.NewLine, lines);
    }
}
