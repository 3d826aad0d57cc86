namespace Skype4Net.Emulator.Sessions;

/// <summary>
/// Reads the arguments of a command word by word; runs of blanks divide like one. The words that its template spells out, such as
/// <c>ALTER</c>, <c>SMS</c> and <c>SEND</c> in <c>ALTER SMS 5 SEND</c>, are passed over.
/// </summary>
internal sealed class CommandWords(string text)
{
    private uint _literals;
    private int _index;
    private int _at;

    /// <summary>Whether the text has a NUL, which no command may have.</summary>
    public bool HasNul => text.Contains('\0', StringComparison.Ordinal);

    /// <summary>What follows, as free text: one dividing blank is removed, all else is kept.</summary>
    public string Rest
    {
        get
        {
            PassLiterals();
            return _at < text.Length ? text[(_at + 1)..] : "";
        }
    }

    /// <summary>What follows without blanks at both ends.</summary>
    public string RestTrimmed => Rest.Trim(' ');

    /// <summary>Everything read so far.</summary>
    public string Read => text[.._at].TrimEnd(' ');

    /// <summary>The first words of the command, so many at most, literals and arguments alike.</summary>
    public string[] Leading(int count)
    {
        List<string> words = [];
        int at = 0;
        while (words.Count < count && NextAt(ref at) is { Length: > 0 } word)
            words.Add(word);
        return [.. words];
    }

    /// <summary>Begins to read the arguments.</summary>
    /// <param name="literals">Which words are none: bit 0 stands for the first word of the command.</param>
    public void Begin(uint literals) => (_literals, _index, _at) = (literals, 0, 0);

    /// <summary>The next argument as the application spelled it; empty at the end.</summary>
    public string Next()
    {
        PassLiterals();
        return NextWord();
    }

    /// <summary>The next argument in capitals, as keywords compare.</summary>
    public string NextKeyword() => Next().ToUpperInvariant();

    /// <summary>A list of words divided by commas or blanks.</summary>
    public string[] RestList() => Rest.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);

    private void PassLiterals()
    {
        while (_index < 32 && (_literals & (1u << _index)) != 0)
            NextWord();
    }

    private string NextWord()
    {
        _index++;
        return NextAt(ref _at);
    }

    private string NextAt(ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        int start = at;
        while (at < text.Length && text[at] != ' ')
            at++;
        return text[start..at];
    }
}
