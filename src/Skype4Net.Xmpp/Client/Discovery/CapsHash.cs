using System.Security.Cryptography;
using System.Text;

namespace Skype4Net.Xmpp.Client.Discovery;

/// <summary>The hash that stands for what a client can (XEP-0115, 5).</summary>
internal static class CapsHash
{
    /// <summary>The hash of an answer to disco#info; null when the answer is not one that can be hashed, such as with a feature twice.</summary>
    public static string? Of(XmppElement query)
    {
        var text = new StringBuilder();
        List<string> identities = [.. query.FindAll("identity", Namespaces.DiscoInfo)
            .Select(i => $"{i["category"]}/{i["type"]}/{i.Attribute("lang", Namespaces.Xml)}/{i["name"]}")];
        List<string> features = [.. query.FindAll("feature", Namespaces.DiscoInfo).Select(f => f["var"] ?? "")];
        if (!AppendSorted(text, identities) || !AppendSorted(text, features))
            return null;

        var forms = new List<(string Type, XmppElement Form)>();
        foreach (XmppElement form in query.FindAll("x", Namespaces.DataForm))
        {
            XmppElement? type = form.FindAll("field", Namespaces.DataForm).FirstOrDefault(f => f["var"] == "FORM_TYPE" && f["type"] == "hidden");
            if (type is not null)
                forms.Add((type.TextOf("value", Namespaces.DataForm) ?? "", form));
        }

        if (forms.Select(f => f.Type).Distinct().Count() != forms.Count)
            return null;
        foreach ((string type, XmppElement form) in forms.OrderBy(f => f.Type, StringComparer.Ordinal))
        {
            text.Append(type).Append('<');
            IEnumerable<XmppElement> fields = form.FindAll("field", Namespaces.DataForm).Where(f => f["var"] != "FORM_TYPE");
            foreach (XmppElement field in fields.OrderBy(f => f["var"], StringComparer.Ordinal))
            {
                text.Append(field["var"]).Append('<');
                foreach (string value in field.FindAll("value", Namespaces.DataForm).Select(v => v.Text).Order(StringComparer.Ordinal))
                    text.Append(value).Append('<');
            }
        }

#pragma warning disable CA5350 // The protocol says SHA-1.
        return Convert.ToBase64String(SHA1.HashData(Encoding.UTF8.GetBytes(text.ToString())));
#pragma warning restore CA5350
    }

    private static bool AppendSorted(StringBuilder to, List<string> parts)
    {
        foreach (string part in parts.Order(StringComparer.Ordinal))
            to.Append(part).Append('<');
        return parts.Distinct().Count() == parts.Count;
    }
}
