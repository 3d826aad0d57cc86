using Skype4Net.Tool.Output;
using Spectre.Console;

namespace Skype4Net.Tool.Shell;

/// <summary>Reads lines from a terminal, with the line on the last row and whatever else is printed above it.</summary>
internal sealed class LineEditor(IAnsiConsole console, CommandCompletion completion, ShellHistory history, Func<IReadOnlyList<string>> handles)
{
    private const string Sign = "skype> ";
    private readonly Lock _gate = new();
    private EditedLine? _line;

    /// <summary>The next line; null after Ctrl+D on an empty one.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        var line = new EditedLine(completion, history.Lines, handles);
        lock (_gate)
            _line = line;
        Draw(line);
        while (true)
        {
            ConsoleKeyInfo? key = await console.Input.ReadKeyAsync(intercept: true, cancellationToken).ConfigureAwait(false);
            if (key is null || (key.Value.Key == ConsoleKey.D && key.Value.Modifiers.HasFlag(ConsoleModifiers.Control) && line.Text.Length == 0))
                return End(line, null);
            bool complete = line.Apply(key.Value);
            if (line.Offered.Count > 0)
                Print(string.Join("  ", line.Offered), new Style(Color.Grey));
            if (complete)
                return End(line, line.Text);
            Draw(line);
        }
    }

    /// <summary>Prints above the line that is being written.</summary>
    public void Print(string text, Style style)
    {
        lock (_gate)
        {
            Escape("\r\u001b[K");
            console.WriteLine(SafeText.Of(text), style);
            if (_line is { } line)
                Draw(line);
        }
    }

    private string? End(EditedLine line, string? text)
    {
        lock (_gate)
        {
            Draw(line);
            _line = null;
            console.WriteLine();
        }

        return text;
    }

    private void Draw(EditedLine line)
    {
        lock (_gate)
        {
            // A line that is longer than the screen shows the part around the cursor.
            int room = Math.Max(10, console.Profile.Width - Sign.Length - 1);
            int from = Math.Max(0, line.Cursor - room);
            string shown = line.Text[from..Math.Min(line.Text.Length, from + room)];
            int back = shown.Length - (line.Cursor - from);
            Escape($"\r\u001b[K{Sign}{SafeText.OneLine(shown)}{(back > 0 ? $"\u001b[{back}D" : "")}");
        }
    }

    private void Escape(string text)
    {
        console.Profile.Out.Writer.Write(text);
        console.Profile.Out.Writer.Flush();
    }
}
