namespace Skype4Net.Tool.Shell;

/// <summary>A search through the history, from the newest line to older ones, while its word is being written.</summary>
/// <param name="history">The lines, oldest first.</param>
/// <param name="before">What was on the line before.</param>
internal sealed class HistorySearch(IReadOnlyList<string> history, string before)
{
    private string _word = "";
    private int _at = history.Count;

    public string Before => before;

    /// <summary>The line that was found last; null when none was.</summary>
    public string? Found { get; private set; }

    public string Sign => $"{(Found is null && _word.Length > 0 ? "(not found)" : "(search)")} {_word}: ";

    public void Add(char character)
    {
        _word += character;
        Find(Math.Min(_at, history.Count - 1));
    }

    public void Shorten()
    {
        _word = _word.Length > 0 ? _word[..^1] : "";
        Find(history.Count - 1);
    }

    public void Older() => Find(_at - 1);

    private void Find(int from)
    {
        if (_word.Length == 0)
            return;
        for (int i = from; i >= 0; i--)
        {
            if (history[i].Contains(_word, StringComparison.OrdinalIgnoreCase))
            {
                (_at, Found) = (i, history[i]);
                return;
            }
        }

        if (Found is { } found && !found.Contains(_word, StringComparison.OrdinalIgnoreCase))
            Found = null;
    }
}
