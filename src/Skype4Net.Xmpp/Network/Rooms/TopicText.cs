using System.Text;
using System.Xml;
using XmlText = Skype4Net.Xmpp.Client.Xml.XmlText;

namespace Skype4Net.Xmpp.Network.Rooms;

/// <summary>Topics: with markup at programs, plain in rooms.</summary>
internal static class TopicText
{
    public static string ToXml(string text)
        => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;",
            StringComparison.Ordinal);

    /// <summary>The text of a topic without its markup; one that is not well-formed is as it is.</summary>
    public static string ToText(string xml)
    {
        var text = new StringBuilder(xml.Length);
        try
        {
            var settings = new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Fragment, DtdProcessing = DtdProcessing.Prohibit };
            using var reader = XmlReader.Create(new StringReader(XmlText.Clean(xml)), settings);
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                    text.Append(reader.Value);
            }
        }
        catch (XmlException)
        {
            return xml;
        }

        return text.ToString();
    }
}
