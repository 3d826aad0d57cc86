namespace Skype4Net.Emulator.Commands;

/// <summary>Reads a command word by word; runs of blanks divide like one.</summary>
internal sealed class CommandWords(string text)
{
    private int _at;

    /// <summary>The next word as the application spelled it; empty at the end.</summary>
    public string Next()
    {
        while (_at < text.Length && text[_at] == ' ')
            _at++;
        int start = _at;
        while (_at < text.Length && text[_at] != ' ')
            _at++;
        return text[start.._at];
    }

    /// <summary>The next word in capitals, as keywords compare.</summary>
    public string NextKeyword() => Next().ToUpperInvariant();

    /// <summary>What follows, as free text: one dividing blank is removed, all else is kept.</summary>
    public string Rest => _at < text.Length ? text[(_at + 1)..] : "";

    /// <summary>What follows without blanks at both ends.</summary>
    public string RestTrimmed => Rest.Trim(' ');

    /// <summary>Everything read so far.</summary>
    public string Read => text[.._at].TrimEnd(' ');

    /// <summary>A list of words divided by commas or blanks.</summary>
    public string[] RestList() => Rest.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
}
