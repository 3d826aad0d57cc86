using System.Text;

namespace Skype4Net.Tests.Docs;

/// <summary>
/// A table whose first columns are made from the code and whose last ones are written by hand on the page: a row is known by its first
/// cell, and what was written beside it stays beside it. A row that the code no longer makes must not take its notes along unseen.
/// </summary>
internal sealed class NotedTable
{
    private readonly string _where;
    private readonly string[] _made;
    private readonly string[] _noted;
    private readonly Dictionary<string, string[]> _notes = [];
    private readonly StringBuilder _rows = new();

    /// <param name="where">Named in exceptions: the part that is made.</param>
    /// <param name="before">What stands on the page now; its rows bring the notes.</param>
    /// <param name="made">The columns that the code makes; the first one is the key.</param>
    /// <param name="noted">The columns that are written by hand.</param>
    public NotedTable(string where, string before, string[] made, string[] noted)
    {
        (_where, _made, _noted) = (where, made, noted);
        foreach (string[] cells in before.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Select(Cells).Skip(2))
        {
            if (cells.Length != made.Length + noted.Length)
                throw new InvalidDataException($"{where}: the row of {cells[0]} has {cells.Length} cells, not {made.Length + noted.Length}.");
            if (!_notes.TryAdd(cells[0], cells[made.Length..]))
                throw new InvalidDataException($"{where}: two rows are about {cells[0]}.");
        }
    }

    public void Add(params ReadOnlySpan<string> cells)
    {
        string[] notes = _notes.Remove(Escape(cells[0]), out string[]? found) ? found : [.. _noted.Select(_ => "")];
        foreach (string cell in cells)
            _rows.Append("| ").Append(Escape(cell)).Append(' ');
        foreach (string note in notes)
            _rows.Append("| ").Append(note).Append(' ');
        _rows.Append("|\n");
    }

    /// <summary>The whole table.</summary>
    /// <exception cref="InvalidDataException">There are notes about rows that were not made.</exception>
    public override string ToString()
    {
        string[] lost = [.. _notes.Where(n => n.Value.Any(note => note.Length > 0)).Select(n => n.Key)];
        if (lost.Length > 0)
            throw new InvalidDataException($"{_where}: the code has no {string.Join(", ", lost)}: move or delete what is written beside it.");
        string[] columns = [.. _made, .. _noted];
        return $"| {string.Join(" | ", columns)} |\n| {string.Join(" | ", columns.Select(_ => "---"))} |\n{_rows}";
    }

    private static string Escape(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);

    // Split at bars that are not escaped.
    private static string[] Cells(string row)
    {
        string inner = row.Trim()[1..^1].Replace("\\|", "\0", StringComparison.Ordinal);
        return [.. inner.Split('|').Select(c => c.Trim().Replace("\0", "\\|", StringComparison.Ordinal))];
    }
}
