using System.Text;

namespace Skype4Net.Protocol;

/// <summary>
/// The few places of the protocol that quote: devices of calls, captions and hints of menu items and events. A quote within is doubled.
/// </summary>
internal static class QuotedText
{
    public static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text without its one pair of quotes, if it has one.</summary>
    public static string Unquote(string text)
    {
        text = text.Trim(' ');
        return text.Length >= 2 && text[0] == '"' && text[^1] == '"' ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }

    /// <summary>Reads <c>KEY="value"</c> items.</summary>
    public static IEnumerable<(string Key, string Value)> Items(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int equals = text.IndexOf('=', at);
            if (equals < 0)
                yield break;
            string key = text[at..equals].Trim(' ', ',');
            at = equals + 1;
            string value = Next(text, ref at);
            yield return (key, value);
        }
    }

    /// <summary>The value that begins at a place: a quoted text, or a word up to a blank or comma.</summary>
    public static string Next(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        if (at >= text.Length || text[at] != '"')
        {
            int start = at;
            while (at < text.Length && text[at] is not (' ' or ','))
                at++;
            return text[start..at];
        }

        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                value.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                value.Append('"');
                at++;
            }
            else
            {
                at++;
                break;
            }
        }

        return value.ToString();
    }
}
