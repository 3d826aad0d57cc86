using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Skype4Net.Tool.Shell;

/// <summary>Reads lines from a terminal, with the line on the last row and whatever else is printed above it.</summary>
/// <param name="environment">The terminal.</param>
/// <param name="sign">What stands before each line.</param>
/// <param name="completion">What Tab completes.</param>
/// <param name="history">The lines before.</param>
/// <param name="abandon">Gives up lines before this one that were waiting for it, by Ctrl+C; false when there are none.</param>
internal sealed class LineEditor(
    ToolEnvironment environment, Func<string> sign, ICompletion completion, LineHistory history, Func<bool>? abandon = null)
    : ILineReader, IScreenLine
{
    private EditedLine? _line;
    private bool _wasCancelled;
    private IDisposable? _controlC;

    private IAnsiConsole Console => environment.Out;

    /// <exception cref="InterruptedException">Ctrl+C was pressed twice.</exception>
    public async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        _controlC = environment.ControlCAsKey();
        try
        {
            return await EditAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _controlC.Dispose();
        }
    }

    public void Hide() => Escape("\r\u001b[K");

    public void Show() => Escape(Shown(_line!));

    private async Task<string?> EditAsync(CancellationToken cancellationToken)
    {
        Begin();
        while (true)
        {
            ConsoleKeyInfo? pressed = await Console.Input.ReadKeyAsync(intercept: true, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            EditedLine line = _line!;
            LineAction action = pressed is { } known ? line.Apply(known) : LineAction.End;
            if (line.Offered.Count > 0)
                environment.Screen.Write(() => Console.WriteLine(SafeText.Of(string.Join("  ", line.Offered)), new Style(Color.Grey)));
            switch (action)
            {
                case LineAction.Accept:
                    _wasCancelled = false;
                    End("");
                    history.Add(line.Text.TrimEnd());
                    return line.Text;
                case LineAction.End:
                    End("");
                    return null;
                case LineAction.Suspend:
                    Suspend();
                    break;
                case LineAction.Cancel:
                    End("^C");
                    Cancel(line);
                    Begin();
                    break;
                default:
                    Draw(clears: action == LineAction.Clear);
                    break;
            }
        }
    }

    private void Begin()
    {
        _line = new EditedLine(completion, history.Lines);
        environment.Screen.Write(() => environment.Screen.Put(this));
    }

    // The terminal is as it was before while the shell has it.
    private void Suspend()
    {
        End("^Z");
        _controlC!.Dispose();
        environment.Suspend();
        _controlC = environment.ControlCAsKey();
        environment.Screen.Write(() => environment.Screen.Put(this));
    }

    private void Cancel(EditedLine line)
    {
        bool abandoned = abandon?.Invoke() == true;
        if (line.Text.Length > 0 || abandoned)
        {
            _wasCancelled = false;
            return;
        }

        if (_wasCancelled)
            throw new InterruptedException();
        _wasCancelled = true;
        environment.Screen.Write(() => Console.WriteLine("Ctrl+C again ends.", new Style(Color.Grey)));
    }

    private void End(string mark)
    {
        environment.Screen.Put(null);
        Escape($"{mark}\r\n");
    }

    private void Draw(bool clears)
        => environment.Screen.Write(() =>
        {
            if (clears)
                Escape("\u001b[H\u001b[2J");
        });

    // A line that is longer than the screen shows the part around the cursor.
    private string Shown(EditedLine line)
    {
        string before = SafeText.OneLine(line.SearchSign ?? sign());
        int room = Math.Max(10, Console.Profile.Width - before.Length - 1);
        int from = Math.Max(0, line.Cursor - room);
        while (Cells(line.Text[from..line.Cursor]) > room)
            from = LineWords.Next(line.Text, from);
        int to = line.Text.Length;
        while (to > line.Cursor && Cells(line.Text[from..to]) > room)
            to = LineWords.Previous(line.Text, to);
        int back = Cells(line.Text[line.Cursor..to]);
        return $"{before}{SafeText.OneLine(line.Text[from..to])}{(back > 0 ? $"\u001b[{back}D" : "")}";
    }

    private static int Cells(string text) => new Segment(SafeText.OneLine(text)).CellCount();

    private void Escape(string text)
    {
        Console.Profile.Out.Writer.Write(text);
        Console.Profile.Out.Writer.Flush();
    }
}
