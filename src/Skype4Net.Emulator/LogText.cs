using System.Globalization;
using System.Text;
using Skype4Net.Emulator.Commands;

namespace Skype4Net.Emulator;

/// <summary>What others have said, for the log: on one line, without characters that move a terminal's cursor, and without passwords.</summary>
internal static class LogText
{
    private const string Hidden = "***";

    /// <summary>Control characters, and those that turn the direction of writing, become what stands for them in C#: <c>\n</c>,
    /// <c>\u001B</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsEscaped))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            _ = c switch
            {
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                _ when IsEscaped(c) => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A command; the password of a chat is left out.</summary>
    public static string OfCommand(string line)
    {
        (string id, string command) = CommandTable.Split(line);
        var words = new CommandWords(command);
        bool isPassword = words.NextKeyword() == "ALTER" && words.NextKeyword() == "CHAT"
            && words.Next().Length > 0 && words.NextKeyword() is "SETPASSWORD" or "ENTERPASSWORD";
        return Of(isPassword ? $"{id}{words.Read} {Hidden}" : line);
    }

    private static bool IsEscaped(char c)
        => char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
