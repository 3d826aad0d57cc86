namespace Skype4Net;

/// <summary>Finds a pattern again and again from places further and further on, and looks at no byte twice for it.</summary>
internal sealed class PatternFinder(byte[] file, byte[] pattern)
{
    private int _found = -1;

    /// <summary>How many bytes were looked at.</summary>
    public long Searched { get; private set; }

    /// <summary>Where the pattern begins next; the end of the file when it does not come again.</summary>
    /// <param name="from">Where to look from; never before the place of an earlier call.</param>
    public int Next(int from)
    {
        if (from <= _found)
            return _found;
        if (from >= file.Length)
            return file.Length;
        int at = file.AsSpan(from).IndexOf(pattern);
        _found = at < 0 ? file.Length : from + at;
        Searched += _found - from + 1;
        return _found;
    }
}
