using System.Text;

namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>Writes elements as XML that is well formed whatever texts are in them.</summary>
internal static class XmppWriter
{
    /// <summary>The bytes of a stanza inside a stream whose default namespace is <c>jabber:client</c>.</summary>
    public static byte[] ToBytes(XmppElement element) => Encoding.UTF8.GetBytes(ToText(element));

    /// <exception cref="ArgumentException">They are more bytes than that.</exception>
    public static byte[] ToBytes(XmppElement element, int limit)
    {
        byte[] bytes = ToBytes(element);
        return bytes.Length <= limit
            ? bytes
            : throw new ArgumentException($"A stanza of {bytes.Length} bytes is too large: at most {limit} are allowed.", nameof(element));
    }

    public static string ToText(XmppElement element)
    {
        var text = new StringBuilder(256);
        Write(text, element, Namespaces.Client);
        return text.ToString();
    }

    /// <summary>An attribute with a blank before it.</summary>
    public static void WriteAttribute(StringBuilder to, string name, string value)
    {
        to.Append(' ').Append(name).Append("='");
        WriteEscaped(to, value, isAttribute: true);
        to.Append('\'');
    }

    private static void Write(StringBuilder to, XmppElement element, string defaultNamespace)
    {
        to.Append('<').Append(element.Name);
        if (element.Namespace != defaultNamespace)
            WriteAttribute(to, "xmlns", element.Namespace);

        int prefixes = 0;
        foreach (XmppAttribute attribute in element.Attributes)
        {
            if (attribute.Namespace.Length == 0)
            {
                WriteAttribute(to, attribute.Name, attribute.Value);
            }
            else if (attribute.Namespace == Namespaces.Xml)
            {
                WriteAttribute(to, "xml:" + attribute.Name, attribute.Value);
            }
            else
            {
                string prefix = $"n{prefixes++}";
                WriteAttribute(to, "xmlns:" + prefix, attribute.Namespace);
                WriteAttribute(to, $"{prefix}:{attribute.Name}", attribute.Value);
            }
        }

        if (element.Content.Count == 0)
        {
            to.Append("/>");
            return;
        }

        to.Append('>');
        foreach (object content in element.Content)
        {
            if (content is XmppElement child)
                Write(to, child, element.Namespace);
            else
                WriteEscaped(to, (string)content, isAttribute: false);
        }

        to.Append("</").Append(element.Name).Append('>');
    }

    private static void WriteEscaped(StringBuilder to, string text, bool isAttribute)
    {
        foreach (char c in XmlText.Clean(text))
        {
            _ = c switch
            {
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                '&' => to.Append("&amp;"),
                '\'' when isAttribute => to.Append("&apos;"),
                '\n' when isAttribute => to.Append("&#10;"),
                '\t' when isAttribute => to.Append("&#9;"),
                _ => to.Append(c),
            };
        }
    }
}
