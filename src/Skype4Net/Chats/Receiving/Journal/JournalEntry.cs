using System.Globalization;
using System.Text;

namespace Skype4Net.Receiving;

/// <summary>A line of a journal.</summary>
/// <param name="Sign">What it tells; one of the constants.</param>
/// <param name="Number">The number of a message, or a limit of numbers.</param>
/// <param name="Text">The chat, the account or the sender.</param>
/// <param name="Time">When the message of an anchor was sent, in seconds since 1970.</param>
internal readonly record struct JournalEntry(char Sign, long Number, string Text, long Time = 0)
{
    /// <summary><c>= 104 anna</c>: messages of this account up to number 104 are old mail, and the lines that follow are about it.</summary>
    public const char Base = '=';

    /// <summary><c>x 0 anna</c>: the account's messages are numbered anew, and what was said about it before is void.</summary>
    public const char Void = 'x';

    /// <summary><c>! 90 #anna/$bot;1</c>: an unread message of before the start will be handed over.</summary>
    public const char Owed = '!';

    /// <summary><c>+ 117 #anna/$bot;1</c>: a handler is about to get it.</summary>
    public const char Begun = '+';

    /// <summary><c>- 117 #anna/$bot;1</c>: every handler has ended with it.</summary>
    public const char Ended = '-';

    /// <summary>
    /// <c>? 0 #anna/$bot;1</c>: it is not known yet what is old mail in this chat; without a chat, in all of which nothing is said.
    /// </summary>
    public const char Undivided = '?';

    /// <summary><c>@ 117 1774083600 anna</c>: number, time and sender of a message by which the numbering is recognized.</summary>
    public const char Anchor = '@';

    /// <summary><c>&lt; 116</c>: unread messages up to number 116 are settled.</summary>
    public const char Settled = '<';

    public static bool TryParse(string line, out JournalEntry entry)
    {
        entry = default;
        string[] words = line.Split(' ', 3);
        if (words.Length < 2 || words[0].Length != 1 || !long.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out long number))
            return false;
        char sign = words[0][0];
        string text = words.Length > 2 ? words[2] : "";
        string name = Unescaped(text);
        switch (sign)
        {
            case Base or Void:
                entry = new JournalEntry(sign, number, name);
                return true;
            case Owed or Begun or Ended or Settled or Undivided:
                entry = new JournalEntry(sign, number, name);
                return !text.Contains(' ', StringComparison.Ordinal);
            case Anchor:
                string[] rest = text.Split(' ', 2);
                bool isTime = long.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out long time);
                entry = new JournalEntry(sign, number, rest.Length > 1 ? Unescaped(rest[1]) : "", time);
                return isTime;
            default:
                return false;
        }
    }

    public override string ToString()
        => Sign switch
        {
            Anchor => string.Create(CultureInfo.InvariantCulture, $"{Sign} {Number} {Time} {Escaped(Text)}"),
            Settled or Undivided when Text.Length == 0 => string.Create(CultureInfo.InvariantCulture, $"{Sign} {Number}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Sign} {Number} {Escaped(Text)}"),
        };

    // Names come from the client and from others. A blank ends a word here, and a line feed a line; so they are written as %20 and %0A.
    private static string Escaped(string name)
        => name.Any(MustBeEscaped) ? string.Concat(name.Select(c => MustBeEscaped(c) ? $"%{(int)c:X2}" : $"{c}")) : name;

    private static string Unescaped(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
            return text;
        var name = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length
                && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte code))
            {
                name.Append((char)code);
                i += 2;
            }
            else
            {
                name.Append(text[i]);
            }
        }

        return name.ToString();
    }

    private static bool MustBeEscaped(char c) => c is <= ' ' or '%' or '\x7F';
}
