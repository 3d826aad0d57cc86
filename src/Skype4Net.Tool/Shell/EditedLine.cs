namespace Skype4Net.Tool.Shell;

/// <summary>A line that is being written: text, cursor, and the way through the history. Knows keys, and no screen.</summary>
/// <param name="completion">What Tab completes.</param>
/// <param name="history">The lines before, oldest first.</param>
internal sealed class EditedLine(ICompletion completion, IReadOnlyList<string> history)
{
    private int _at = history.Count;
    private string _draft = "";
    private string _killed = "";
    private HistorySearch? _search;

    public string Text { get; private set; } = "";

    public int Cursor { get; private set; }

    /// <summary>What the last Tab found when it was not one word alone.</summary>
    public IReadOnlyList<string> Offered { get; private set; } = [];

    /// <summary>What stands before the line while the history is searched; null otherwise.</summary>
    public string? SearchSign => _search?.Sign;

    public LineAction Apply(ConsoleKeyInfo key)
    {
        Offered = [];
        ConsoleKey pressed = Pressed(key, out bool control, out bool alt);
        if (_search is { } search)
        {
            if (Search(search, pressed, control, key.KeyChar))
                return LineAction.Draw;
            _search = null;
        }

        if (control && ApplyControl(pressed) is { } action)
            return action;
        if (alt && ApplyAlt(pressed))
            return LineAction.Draw;
        if (!control && !alt)
            return ApplyPlain(pressed, key.KeyChar);
        return LineAction.Draw;
    }

    // Some terminals name the key, others only its character.
    private static ConsoleKey Pressed(ConsoleKeyInfo key, out bool control, out bool alt)
    {
        control = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        alt = key.Modifiers.HasFlag(ConsoleModifiers.Alt);
        switch (key.KeyChar)
        {
            case '\r' or '\n' when key.Key is ConsoleKey.None or ConsoleKey.Enter:
                control = false;
                return ConsoleKey.Enter;
            case '\t' when key.Key is ConsoleKey.None or ConsoleKey.Tab:
                control = false;
                return ConsoleKey.Tab;
            case '\b' or '\u007f' when key.Key is ConsoleKey.None or ConsoleKey.Backspace:
                control = false;
                return ConsoleKey.Backspace;
            case >= '\u0001' and <= '\u001a' when key.Key == ConsoleKey.None:
                control = true;
                return ConsoleKey.A + (key.KeyChar - 1);
            default:
                return key.Key;
        }
    }

    private LineAction? ApplyControl(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.C:
                return LineAction.Cancel;
            case ConsoleKey.D when Text.Length == 0:
                return LineAction.End;
            case ConsoleKey.L:
                return LineAction.Clear;
            case ConsoleKey.Z:
                return LineAction.Suspend;
            case ConsoleKey.D:
                Remove(Cursor, LineWords.Next(Text, Cursor));
                break;
            case ConsoleKey.A:
                Cursor = 0;
                break;
            case ConsoleKey.E:
                Cursor = Text.Length;
                break;
            case ConsoleKey.B:
                Cursor = LineWords.Previous(Text, Cursor);
                break;
            case ConsoleKey.F:
                Cursor = LineWords.Next(Text, Cursor);
                break;
            case ConsoleKey.LeftArrow:
                Cursor = LineWords.PreviousWord(Text, Cursor);
                break;
            case ConsoleKey.RightArrow:
                Cursor = LineWords.NextWord(Text, Cursor);
                break;
            case ConsoleKey.H:
                Remove(LineWords.Previous(Text, Cursor), Cursor);
                break;
            case ConsoleKey.J or ConsoleKey.M:
                return LineAction.Accept;
            case ConsoleKey.U:
                Kill(0, Cursor);
                break;
            case ConsoleKey.K:
                Kill(Cursor, Text.Length);
                break;
            case ConsoleKey.W:
                Kill(LineWords.PreviousBlank(Text, Cursor), Cursor);
                break;
            case ConsoleKey.Y:
                Insert(_killed);
                break;
            case ConsoleKey.P:
                Walk(-1);
                break;
            case ConsoleKey.N:
                Walk(1);
                break;
            case ConsoleKey.R:
                _search = new HistorySearch(history, Text);
                break;
            default:
                return null;
        }

        return LineAction.Draw;
    }

    private bool ApplyAlt(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.B:
                Cursor = LineWords.PreviousWord(Text, Cursor);
                return true;
            case ConsoleKey.F:
                Cursor = LineWords.NextWord(Text, Cursor);
                return true;
            case ConsoleKey.D:
                Kill(Cursor, LineWords.NextWord(Text, Cursor));
                return true;
            case ConsoleKey.Backspace:
                Kill(LineWords.PreviousWord(Text, Cursor), Cursor);
                return true;
            default:
                return false;
        }
    }

    private LineAction ApplyPlain(ConsoleKey key, char character)
    {
        switch (key)
        {
            case ConsoleKey.Enter:
                return LineAction.Accept;
            case ConsoleKey.Tab:
                Complete();
                break;
            case ConsoleKey.Backspace:
                Remove(LineWords.Previous(Text, Cursor), Cursor);
                break;
            case ConsoleKey.Delete:
                Remove(Cursor, LineWords.Next(Text, Cursor));
                break;
            case ConsoleKey.LeftArrow:
                Cursor = LineWords.Previous(Text, Cursor);
                break;
            case ConsoleKey.RightArrow:
                Cursor = LineWords.Next(Text, Cursor);
                break;
            case ConsoleKey.Home:
                Cursor = 0;
                break;
            case ConsoleKey.End:
                Cursor = Text.Length;
                break;
            case ConsoleKey.UpArrow:
                Walk(-1);
                break;
            case ConsoleKey.DownArrow:
                Walk(1);
                break;
            case ConsoleKey.Escape:
                Set("", 0);
                break;
            default:
                if (!char.IsControl(character))
                    Insert(character.ToString());
                break;
        }

        return LineAction.Draw;
    }

    /// <returns>Whether the key belonged to the search; else the search is over, and the key means what it always means.</returns>
    private bool Search(HistorySearch search, ConsoleKey key, bool control, char character)
    {
        if (key == ConsoleKey.Escape || (control && key is ConsoleKey.G or ConsoleKey.C))
        {
            _search = null;
            Set(search.Before, search.Before.Length);
            return true;
        }

        bool belongs = true;
        if (control && key == ConsoleKey.R)
            search.Older();
        else if (key == ConsoleKey.Backspace)
            search.Shorten();
        else if (!control && !char.IsControl(character) && key is not ConsoleKey.Enter and not ConsoleKey.Tab)
            search.Add(character);
        else
            belongs = false;
        if (search.Found is { } found)
            Set(found, found.Length);
        return belongs;
    }

    private void Walk(int step)
    {
        int to = _at + step;
        if (to < 0 || to > history.Count)
            return;
        if (_at == history.Count)
            _draft = Text;
        _at = to;
        string text = to == history.Count ? _draft : history[to];
        Set(text, text.Length);
    }

    private void Complete()
    {
        Completion next = completion.Next(Text[..Cursor]);
        if (next.Words.Count == 0)
        {
            Offered = next.Hints;
            return;
        }

        string common = Common(next.Words);
        string word = next.Words.Count == 1 ? common + next.After : common;
        if (next.Words.Count > 1)
            Offered = [.. next.Words, .. next.Hints];
        Set(Text[..next.Begin] + word + Text[Cursor..], next.Begin + word.Length);
    }

    private static string Common(IReadOnlyList<string> words)
    {
        int length = words[0].Length;
        foreach (string word in words)
        {
            while (!word.StartsWith(words[0][..length], StringComparison.OrdinalIgnoreCase))
                length--;
        }

        return words[0][..length];
    }

    private void Insert(string text) => Set(Text.Insert(Cursor, text), Cursor + text.Length);

    private void Remove(int from, int to) => Set(Text.Remove(from, to - from), from);

    private void Kill(int from, int to)
    {
        if (to > from)
            _killed = Text[from..to];
        Remove(from, to);
    }

    private void Set(string text, int cursor) => (Text, Cursor) = (text, cursor);
}
