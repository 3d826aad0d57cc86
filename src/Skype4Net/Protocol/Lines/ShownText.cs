using System.Globalization;
using System.Text;

namespace Skype4Net.Protocol;

/// <summary>Texts of others as they are shown to people: no secrets, one line, nothing that a terminal obeys.</summary>
internal static class ShownText
{
    private const int MaxCharacters = 200;

    // Where a secret begins within what is shown, its end is found too.
    private const int MaxInspected = 2000;

    /// <summary>
    /// Without secrets, and with control characters written as <c>\n</c> or <c>\u001B</c>. A text that is fine comes back as it is.
    /// </summary>
    public static string Of(string text) => Escape(CommandSecrets.Hide(text));

    /// <summary>The same for a line of the wire or a command; a long one is cut.</summary>
    public static string OfLine(string line)
    {
        string hidden = CommandSecrets.Hide(line.Length > MaxInspected ? line[..MaxInspected] : line);
        return Escape(hidden.Length > MaxCharacters ? hidden[..MaxCharacters] + "..." : hidden);
    }

    /// <inheritdoc cref="OfLine(string)"/>
    public static string OfLine(ReadOnlySpan<byte> line) => OfLine(WordComparer.Text(line[..Math.Min(line.Length, MaxInspected)]));

    private static string Escape(string text)
    {
        int first = 0;
        while (first < text.Length && !IsControl(text[first]))
            first++;
        if (first == text.Length)
            return text;
        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (char c in text.AsSpan(first))
        {
            if (!IsControl(c))
                escaped.Append(c);
            else if (c is '\n' or '\r' or '\t')
                escaped.Append('\\').Append(c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return escaped.ToString();
    }

    // Control characters, the separators of lines, and the marks that turn the direction of writing around.
    private static bool IsControl(char c)
        => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
