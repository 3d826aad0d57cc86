using System.Text;
using System.Xml;

namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>Text of people and programs on its way into XML, which cannot carry every string of .NET.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text as it reaches the other side: what XML cannot carry (controls, lone surrogates, U+FFFE, U+FFFF) becomes U+FFFD, and CR LF and CR
    /// become LF, as any XML reader on the way would make them. The same again for its own result.
    /// </summary>
    public static string Clean(string text)
    {
        int first = IndexOfUnclean(text);
        if (first < 0)
            return text;

        var clean = new StringBuilder(text, 0, first, text.Length);
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\r')
            {
                if (i + 1 == text.Length || text[i + 1] != '\n')
                    clean.Append('\n');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(c) ? c : Replacement);
            }
        }

        return clean.ToString();
    }

    /// <summary>Whether a text has only what XML can carry.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return false;
            i++;
        }

        return true;
    }

    private static int IndexOfUnclean(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (c == '\r' || !XmlConvert.IsXmlChar(c))
                return i;
        }

        return -1;
    }
}
