using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Commands;

/// <summary>
/// Splits a message as people write, not as shells read: blanks divide, pairs of double quotes keep together, an apostrophe is a letter, and a
/// quote without its other half is one, too. There are no escapes but a doubled quote inside of quotes.
/// </summary>
internal sealed class WordSplitter(string text)
{
    private int _at;

    /// <summary>What was not split yet, as it was typed, without blanks around it.</summary>
    public string Rest => text[_at..].Trim();

    /// <summary>Whether nothing but blanks is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return _at >= text.Length;
        }
    }

    /// <summary>Takes the next word.</summary>
    public bool TryNext(out Word word)
    {
        bool found = TryPeek(out word);
        if (found)
            _at = word.End;
        return found;
    }

    /// <summary>Looks at the next word.</summary>
    public bool TryPeek(out Word word)
    {
        if (IsAtEnd)
        {
            word = default;
            return false;
        }

        if (!TryQuoted(out word))
        {
            int end = _at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            word = new Word(text[_at..end], _at, end, IsQuoted: false);
        }

        return true;
    }

    /// <summary>Takes all that is left.</summary>
    public string ReadRest()
    {
        string rest = Rest;
        _at = text.Length;
        return rest;
    }

    private void SkipBlanks()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }

    private bool TryQuoted(out Word word)
    {
        word = default;
        if (ClosingOf(text[_at]) is not { } closing)
            return false;
        int end = _at + 1;
        while (true)
        {
            end = text.IndexOfAny(closing, end);
            if (end < 0)
                return false;
            if (text[_at] == '"' && end + 1 < text.Length && text[end + 1] == '"')
                end += 2;
            else if (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]))
                break;
            else
                end++;
        }

        string inside = text[(_at + 1)..end];
        word = new Word(text[_at] == '"' ? inside.Replace("\"\"", "\"", StringComparison.Ordinal) : inside, _at, end + 1, IsQuoted: true);
        return true;
    }

    [SuppressMessage("Performance", "CA1861", Justification = "Quotes are rare.")]
    private static char[]? ClosingOf(char opening) => opening switch
    {
        '"' => ['"'],
        '\u201C' => ['\u201D'],
        '\u201E' => ['\u201C', '\u201D'],
        '\u00AB' => ['\u00BB'],
        _ => null,
    };
}
