namespace Skype4Net.Tool.Shell;

/// <summary>A line that is being written: text, cursor, and the way through the history. Knows keys, and no screen.</summary>
internal sealed class EditedLine(CommandCompletion completion, IReadOnlyList<string> history, Func<IReadOnlyList<string>> handles)
{
    private int _at = history.Count;
    private string _draft = "";

    public string Text { get; private set; } = "";

    public int Cursor { get; private set; }

    /// <summary>What the last Tab found when it was not one word alone.</summary>
    public IReadOnlyList<string> Offered { get; private set; } = [];

    /// <summary>Takes a key.</summary>
    /// <returns>Whether the line is complete.</returns>
    public bool Apply(ConsoleKeyInfo key)
    {
        Offered = [];
        switch (key.Key)
        {
            case ConsoleKey.Enter:
                return true;
            case ConsoleKey.Tab:
                Complete();
                break;
            case ConsoleKey.Backspace when Cursor > 0:
                Set(Text.Remove(Cursor - 1, 1), Cursor - 1);
                break;
            case ConsoleKey.Delete when Cursor < Text.Length:
                Set(Text.Remove(Cursor, 1), Cursor);
                break;
            case ConsoleKey.LeftArrow:
                Set(Text, Math.Max(0, Cursor - 1));
                break;
            case ConsoleKey.RightArrow:
                Set(Text, Math.Min(Text.Length, Cursor + 1));
                break;
            case ConsoleKey.Home:
                Set(Text, 0);
                break;
            case ConsoleKey.End:
                Set(Text, Text.Length);
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
                if (!char.IsControl(key.KeyChar))
                    Set(Text.Insert(Cursor, key.KeyChar.ToString()), Cursor + 1);
                break;
        }

        return false;
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
        string before = Text[..Cursor];
        int begin = before.LastIndexOf(' ') + 1;
        Completion next = completion.Next(before, handles());
        if (next.Words.Count == 0)
        {
            Offered = next.Hints;
            return;
        }

        string common = Common(next.Words);
        string word = next.Words.Count == 1 ? common + " " : common;
        if (next.Words.Count > 1)
            Offered = [.. next.Words, .. next.Hints];
        Set(Text[..begin] + word + Text[Cursor..], begin + word.Length);
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

    private void Set(string text, int cursor) => (Text, Cursor) = (text, cursor);
}
