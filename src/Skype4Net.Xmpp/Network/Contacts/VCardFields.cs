using System.Globalization;

namespace Skype4Net.Xmpp.Network.Contacts;

/// <summary>A profile by the fields of the wire, in a vCard (XEP-0054). What it has no field for is left alone in both directions.</summary>
internal static class VCardFields
{
    private const string WireDate = "yyyyMMdd";
    private const string VCardDate = "yyyy-MM-dd";

    private static readonly (string Field, string Kind)[] s_phones = [("PHONE_HOME", "HOME"), ("PHONE_OFFICE", "WORK"), ("PHONE_MOBILE", "CELL")];
    private static readonly (string Field, string Part)[] s_address = [("COUNTRY", "CTRY"), ("PROVINCE", "REGION"), ("CITY", "LOCALITY")];
    private static readonly (string Field, string Name)[] s_texts = [("FULLNAME", "FN"), ("HOMEPAGE", "URL"), ("ABOUT", "DESC")];

    /// <summary>The fields that a vCard carries.</summary>
    public static IReadOnlyList<string> Names { get; } = [
        .. s_texts.Select(f => f.Field), .. s_phones.Select(f => f.Field), .. s_address.Select(f => f.Field), "BIRTHDAY"];

    /// <summary>All fields that a vCard carries; those that it does not have are empty.</summary>
    public static IReadOnlyDictionary<string, string> Read(XmppElement vCard)
    {
        var fields = Names.ToDictionary(n => n, _ => "");
        foreach ((string field, string name) in s_texts)
            fields[field] = vCard.TextOf(name, Namespaces.VCard) ?? "";
        foreach ((string field, string kind) in s_phones)
            fields[field] = PhoneIn(vCard, kind)?.TextOf("NUMBER", Namespaces.VCard) ?? "";
        foreach ((string field, string part) in s_address)
            fields[field] = AddressIn(vCard)?.TextOf(part, Namespaces.VCard) ?? "";
        fields["BIRTHDAY"] = Convert(vCard.TextOf("BDAY", Namespaces.VCard), VCardDate, WireDate);
        return fields;
    }

    /// <summary>A vCard with one field set; an empty value takes it out. Everything else in it stays.</summary>
    public static XmppElement With(XmppElement vCard, string field, string value)
    {
        value = XmlText.Clean(value);
        if (s_texts.FirstOrDefault(f => f.Field == field) is { Name: { } name })
            return Replace(vCard, vCard.Find(name, Namespaces.VCard), Leaf(name, value));
        if (field == "BIRTHDAY")
            return Replace(vCard, vCard.Find("BDAY", Namespaces.VCard), Leaf("BDAY", Convert(value, WireDate, VCardDate)));
        if (s_phones.FirstOrDefault(f => f.Field == field) is { Kind: { } kind })
        {
            XmppElement? phone = value.Length == 0 ? null : new XmppElement("TEL", Namespaces.VCard)
                .Add(new XmppElement(kind, Namespaces.VCard)).Add(new XmppElement("VOICE", Namespaces.VCard)).Add("NUMBER", value);
            return Replace(vCard, PhoneIn(vCard, kind), phone);
        }

        if (s_address.FirstOrDefault(f => f.Field == field) is not { Part: { } part })
            return vCard;
        XmppElement? old = AddressIn(vCard);
        XmppElement address = old ?? new XmppElement("ADR", Namespaces.VCard).Add(new XmppElement("HOME", Namespaces.VCard));
        return Replace(vCard, old, Replace(address, address.Find(part, Namespaces.VCard), Leaf(part, value)));
    }

    private static XmppElement? PhoneIn(XmppElement vCard, string kind)
        => vCard.FindAll("TEL", Namespaces.VCard).FirstOrDefault(t => t.Find(kind, Namespaces.VCard) is not null);

    private static XmppElement? AddressIn(XmppElement vCard)
        => vCard.FindAll("ADR", Namespaces.VCard).OrderByDescending(a => a.Find("HOME", Namespaces.VCard) is not null).FirstOrDefault();

    private static XmppElement? Leaf(string name, string value)
        => value.Length == 0 ? null : new XmppElement(name, Namespaces.VCard).AddText(value);

    private static XmppElement Replace(XmppElement parent, XmppElement? old, XmppElement? by)
    {
        var changed = new XmppElement(parent.Name, parent.Namespace);
        foreach (object content in parent.Content)
        {
            if (ReferenceEquals(content, old))
                changed.Add(by);
            else if (content is XmppElement child)
                changed.Add(child);
            else
                changed.AddText((string)content);
        }

        return old is null ? changed.Add(by) : changed;
    }

    private static string Convert(string? date, string from, string to)
        => DateOnly.TryParseExact(date, from, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day.ToString(to, CultureInfo.InvariantCulture)
            : "";
}
