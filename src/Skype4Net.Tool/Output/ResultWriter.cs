using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Skype4Net.Tool.Running;
using Spectre.Console;

namespace Skype4Net.Tool.Output;

/// <summary>Writes all results: for people as tables and lines, with <c>--json</c> as JSON. Notes and progress go to the error output.</summary>
internal sealed class ResultWriter(ToolEnvironment environment, bool json)
{
    public bool IsJson => json;

    /// <summary>Many of a kind: a table, or a JSON array.</summary>
    public void Table<T>(IReadOnlyList<T> rows, JsonTypeInfo<T> type, params IReadOnlyList<Column<T>> columns)
    {
        if (json)
            Array(rows, type);
        else if (environment.IsTerminal)
            Framed(rows, columns);
        else
            Aligned(rows, columns);
    }

    /// <summary>A few of a kind, each of which takes some lines; or a JSON array.</summary>
    public void List<T>(IReadOnlyList<T> rows, JsonTypeInfo<T> type, Func<T, string> text)
    {
        if (json)
            Array(rows, type);
        else
            Print(SafeText.Of(string.Join("\n", rows.Select(text))));
    }

    /// <summary>One result, or one of a stream of results: a line, or a JSON object in a line.</summary>
    public void Line<T>(T row, JsonTypeInfo<T> type, Func<T, string> text, Color? color = null)
    {
        if (json)
            Print(JsonSerializer.Serialize(row, type));
        else
            Print(SafeText.Of(text(row)), color);
    }

    /// <summary>Something a person may want to know, which is no result.</summary>
    public void Note(string text)
    {
        Write(environment.Error, SafeText.Of(text), Color.Grey);
    }

    /// <summary>Something that went wrong, in red where somebody looks.</summary>
    public void Error(string text) => Write(environment.Error, SafeText.Of(text), Color.Red);

    /// <summary>Shows that something takes its time, where somebody looks.</summary>
    public async Task<T> WhileAsync<T>(string what, Func<Task<T>> work)
    {
        if (!environment.IsInteractive || !environment.Error.Profile.Capabilities.Interactive)
            return await work().ConfigureAwait(false);
        return await environment.Error.Status().StartAsync(Markup.Escape(what), _ => work()).ConfigureAwait(false);
    }

    private void Array<T>(IReadOnlyList<T> rows, JsonTypeInfo<T> type)
        => Print($"[{string.Join(",\n ", rows.Select(r => JsonSerializer.Serialize(r, type)))}]");

    private void Framed<T>(IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (Column<T> column in columns)
            table.AddColumn(new TableColumn(new Text(column.Title, new Style(decoration: Decoration.Bold))));
        foreach (T row in rows)
            table.AddRow(columns.Select(c => new Text(SafeText.OneLine(c.Cell(row)))));
        environment.Screen.Write(() => environment.Out.Write(table));
    }

    private void Aligned<T>(IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns)
    {
        string[][] lines =
            [[.. columns.Select(c => c.Title.ToUpperInvariant())], .. rows.Select(r => columns.Select(c => SafeText.OneLine(c.Cell(r))).ToArray())];
        int[] widths = [.. columns.Select((_, i) => lines.Max(l => l[i].Length))];
        var text = new StringBuilder();
        foreach (string[] line in lines)
            text.AppendLine(string.Join("  ", line.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
        Print(text.ToString().TrimEnd('\r', '\n'));
    }

    private void Print(string text, Color? color = null) => Write(environment.Out, text, color);

    private void Write(IAnsiConsole console, string text, Color? color)
    {
        environment.Screen.Write(() =>
        {
            if (color is { } shown && console.Profile.Out.IsTerminal)
            {
                console.WriteLine(text, new Style(shown));
                return;
            }

            // Straight to the writer: Spectre would wrap long lines at the width of a terminal that is not there.
            console.Profile.Out.Writer.WriteLine(text);
            console.Profile.Out.Writer.Flush();
        });
    }
}
