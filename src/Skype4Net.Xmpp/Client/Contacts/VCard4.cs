namespace Skype4Net.Xmpp.Client.Contacts;

/// <summary>
/// A profile in the form of today (RFC 6351), made of one in the old form. Servers that do not turn one into the other tell contacts of this one
/// alone.
/// </summary>
internal static class VCard4
{
    // Which client has made it: a server that makes its own leaves this out.
    private const string Product = "Skype4Net";
    private static readonly string[] s_written = ["prodid", "fn", "url", "note", "bday", "tel", "adr"];

    /// <summary>Whether a server has made this one of a profile in the old form, and not this client.</summary>
    public static bool IsConverted(XmppElement vCard4, XmppElement vCard)
        => TextIn(vCard4, "prodid") != Product && TextIn(vCard4, "fn") == vCard.TextOf("FN", Namespaces.VCard);

    /// <summary>Writes a profile; what else was in the one before stays.</summary>
    public static XmppElement Write(XmppElement vCard, XmppElement? before)
    {
        XmppElement written = Element("vcard");
        Add(written, "prodid", "text", Product);
        Add(written, "fn", "text", vCard.TextOf("FN", Namespaces.VCard));
        Add(written, "url", "uri", vCard.TextOf("URL", Namespaces.VCard));
        Add(written, "note", "text", vCard.TextOf("DESC", Namespaces.VCard));
        Add(written, "bday", "date", vCard.TextOf("BDAY", Namespaces.VCard));
        foreach (XmppElement phone in vCard.FindAll("TEL", Namespaces.VCard))
            Add(written, "tel", "text", phone.TextOf("NUMBER", Namespaces.VCard), TypeOf(phone));
        foreach (XmppElement address in vCard.FindAll("ADR", Namespaces.VCard))
        {
            written.Add(Element("adr").Add(Type(TypeOf(address)))
                .Add("locality", address.TextOf("LOCALITY", Namespaces.VCard) ?? "")
                .Add("region", address.TextOf("REGION", Namespaces.VCard) ?? "")
                .Add("country", address.TextOf("CTRY", Namespaces.VCard) ?? ""));
        }

        foreach (XmppElement other in before?.Children.Where(c => !s_written.Contains(c.Name)) ?? [])
            written.Add(other);
        return written;
    }

    private static void Add(XmppElement to, string name, string kind, string? value, string type = "")
    {
        if (!string.IsNullOrEmpty(value))
            to.Add(Element(name).Add(Type(type)).Add(kind, value));
    }

    private static XmppElement? Type(string type)
        => type.Length == 0 ? null : Element("parameters").Add(Element("type").Add("text", type));

    private static string TypeOf(XmppElement entry)
        => entry.Find("CELL", Namespaces.VCard) is not null ? "cell"
            : entry.Find("WORK", Namespaces.VCard) is not null ? "work"
            : entry.Find("HOME", Namespaces.VCard) is not null ? "home" : "";

    private static string? TextIn(XmppElement vCard4, string name)
        => vCard4.Find(name, Namespaces.VCard4Data)?.TextOf("text", Namespaces.VCard4Data);

    private static XmppElement Element(string name) => new(name, Namespaces.VCard4Data);
}
