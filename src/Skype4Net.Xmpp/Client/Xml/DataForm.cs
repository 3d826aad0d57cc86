namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>Forms as they are handed in (XEP-0004).</summary>
internal static class DataForm
{
    /// <summary>A form with nothing in it but what it is.</summary>
    /// <param name="type">What it is: its <c>FORM_TYPE</c>.</param>
    public static XmppElement Submit(string type) => Submit().AddField("FORM_TYPE", type, isHidden: true);

    /// <summary>A form with nothing in it, which accepts what is proposed.</summary>
    public static XmppElement Submit() => new XmppElement("x", Namespaces.DataForm).Set("type", "submit");

    /// <summary>Adds a field. Returns the form.</summary>
    public static XmppElement AddField(this XmppElement form, string name, string value, bool isHidden = false)
        => form.Add(new XmppElement("field", Namespaces.DataForm).Set("var", name).Set("type", isHidden ? "hidden" : null).Add("value", value));
}
