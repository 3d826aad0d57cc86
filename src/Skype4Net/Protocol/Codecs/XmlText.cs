using System.Text;

namespace Skype4Net.Protocol;

/// <summary>The small XML of topics and moods.</summary>
internal static class XmlText
{
    /// <summary>The text without its tags and with its entities resolved.</summary>
    public static string Strip(string xml)
    {
        var text = new StringBuilder(xml.Length);
        bool inTag = false;
        foreach (char c in xml)
        {
            if (c == '<')
                inTag = true;
            else if (c == '>' && inTag)
                inTag = false;
            else if (!inTag)
                text.Append(c);
        }

        return text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&amp;", "&").ToString();
    }

    /// <summary>A plain text as XML.</summary>
    public static string Escape(string text)
        => text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
