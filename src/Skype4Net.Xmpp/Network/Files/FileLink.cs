namespace Skype4Net.Xmpp.Network.Files;

/// <summary>A link to a file in a message (XEP-0066), which a program sees as a file that is offered.</summary>
/// <param name="Address">Where it is; HTTPS always.</param>
/// <param name="Name">The file's name: the last part of the link, without what file systems would read as a path.</param>
internal sealed record FileLink(Uri Address, string Name)
{
    private const int MaxName = 200;

    /// <summary>The file that a message is about; null for a message that has words of its own, or a link that is not HTTPS.</summary>
    public static FileLink? Read(XmppElement message)
    {
        string? link = message.Find("x", Namespaces.OutOfBand)?.TextOf("url", Namespaces.OutOfBand);
        string body = message.TextOf("body", Namespaces.Client) ?? "";
        return link is null || body.Trim() != link.Trim() ? null : Parse(link.Trim());
    }

    /// <summary>Null when it is no link by HTTPS.</summary>
    public static FileLink? Parse(string link)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out Uri? address) || address.Scheme != Uri.UriSchemeHttps || address.UserInfo.Length > 0)
            return null;
        return new FileLink(address, CleanName(Uri.UnescapeDataString(address.Segments[^1])));
    }

    /// <summary>The child of a message that names its file.</summary>
    public XmppElement ToElement() => new XmppElement("x", Namespaces.OutOfBand).Add("url", Address.AbsoluteUri);

    /// <summary>A name that is no path on any system, and not hidden.</summary>
    public static string CleanName(string name)
    {
        string last = XmlText.Clean(name).Split('/', '\\')[^1];
        string clean = new([.. last.Where(c => !char.IsControl(c) && !"<>:\"|?*".Contains(c, StringComparison.Ordinal)).Take(MaxName)]);
        clean = clean.Trim(' ', '.');
        return clean.Length == 0 ? "file" : clean;
    }
}
