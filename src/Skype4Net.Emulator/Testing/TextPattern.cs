namespace Skype4Net.Emulator.Testing;

/// <summary>A text in which <c>*</c> stands for anything, also for nothing and for line feeds. Case matters.</summary>
internal sealed class TextPattern(string pattern)
{
    private readonly string[] _parts = pattern.Split('*');

    public bool Fits(string text)
    {
        if (_parts.Length == 1)
            return text == pattern;
        if (!text.StartsWith(_parts[0], StringComparison.Ordinal))
            return false;
        int at = _parts[0].Length;
        foreach (string part in _parts[1..^1])
        {
            int found = text.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }

        return text.Length - at >= _parts[^1].Length && text.EndsWith(_parts[^1], StringComparison.Ordinal);
    }
}
