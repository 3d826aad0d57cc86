namespace Skype4Net.Protocol;

/// <summary>Reads a line word by word. Words are divided by blanks only: a line feed belongs to a value.</summary>
internal ref struct Words
{
    private ReadOnlySpan<byte> _rest;

    public Words(ReadOnlySpan<byte> text) => _rest = text;

    /// <summary>The next word, or nothing at the end. Leading and repeated blanks are skipped.</summary>
    public ReadOnlySpan<byte> Next()
    {
        ReadOnlySpan<byte> text = _rest;
        int start = 0;
        while (start < text.Length && text[start] == (byte)' ')
            start++;
        text = text[start..];
        int end = text.IndexOf((byte)' ');
        if (end < 0)
        {
            _rest = default;
            return text;
        }

        _rest = text[end..];
        return text[..end];
    }

    /// <summary>What follows the last word, as a value: exactly one dividing blank is removed, all else is kept.</summary>
    public readonly ReadOnlySpan<byte> Rest => _rest.Length > 0 && _rest[0] == (byte)' ' ? _rest[1..] : _rest;

    /// <summary>Whether two blanks follow one another here: the sign of an empty word.</summary>
    public readonly bool AtEmptyWord => _rest.Length > 1 && _rest[0] == (byte)' ' && _rest[1] == (byte)' ';
}
