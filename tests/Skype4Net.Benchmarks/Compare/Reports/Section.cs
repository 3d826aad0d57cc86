using System.Text;

namespace Skype4Net.Benchmarks.Compare.Reports;

/// <summary>A table of the report, with what must be known to read it, and its plots.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Note">What the columns mean; a paragraph.</param>
/// <param name="Columns">The heads of the columns.</param>
public sealed record Section(string Title, string Note, IReadOnlyList<string> Columns)
{
    /// <summary>The rows, each with as many cells as there are columns.</summary>
    public List<IReadOnlyList<string>> Rows { get; } = [];

    /// <summary>The plots below the table.</summary>
    public List<Plot> Plots { get; } = [];

    /// <summary>As Markdown; plots are files beside the page.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.AppendLine($"### {Title}").AppendLine().AppendLine(Note);
        if (Rows.Count > 0)
        {
            text.AppendLine().AppendLine($"| {string.Join(" | ", Columns)} |").AppendLine($"|{string.Concat(Columns.Select(_ => "---|"))}");
            foreach (IReadOnlyList<string> row in Rows)
                text.AppendLine($"| {string.Join(" | ", row)} |");
        }

        foreach (Plot plot in Plots)
            text.AppendLine().AppendLine($"![{plot.Title}](images/{plot.FileName})");
        return text.ToString();
    }

    /// <summary>For a console: columns of equal width.</summary>
    public string ToText()
    {
        int[] widths = [.. Columns.Select((column, i) => Math.Max(column.Length, Rows.Select(r => r[i].Length).DefaultIfEmpty().Max()))];
        var text = new StringBuilder();
        text.AppendLine(Title).AppendLine(Note);
        foreach (IReadOnlyList<string> row in Rows.Count > 0 ? [Columns, .. Rows] : Rows)
            text.AppendLine(string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
        return text.ToString();
    }
}
