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

    /// <summary>The whole command.</summary>
    public ReadOnlySpan<char> All => text;

    /// <summary>A word of the command, literals and arguments alike; empty when it has not so many.</summary>
    /// <param name="number">Which: 0 is the first.</param>
    public ReadOnlySpan<char> At(int number)
    {
        int at = 0;
        ReadOnlySpan<char> word = NextOf(text, ref at);
        for (; number > 0; number--)
            word = NextOf(text, ref at);
        return word;
    }

    /// <summary>The word of a command that begins at a position, or behind blanks there; empty at the end.</summary>
    /// <param name="text">The command.</param>
    /// <param name="at">The position; then that behind the word.</param>
    public static ReadOnlySpan<char> NextOf(ReadOnlySpan<char> text, scoped ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        int start = at;
        while (at < text.Length && text[at] != ' ')
            at++;
        return text[start..at];
    }

    /// <summary>Begins to read the arguments.</summary>
    /// <param name="literals">Which words are none: bit 0 stands for the first word of the command.</param>
    public void Begin(uint literals) => (_literals, _index, _at) = (literals, 0, 0);

    /// <summary>The next argument as the application spelled it; empty at the end.</summary>
    public string Next() => NextSpan().ToString();

    /// <inheritdoc cref="Next"/>
    public ReadOnlySpan<char> NextSpan()
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

    private ReadOnlySpan<char> NextWord()
    {
        _index++;
        return NextOf(text, ref _at);
    }
}
