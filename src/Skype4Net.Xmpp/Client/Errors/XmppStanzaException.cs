namespace Skype4Net.Xmpp.Client.Errors;

/// <summary>A request was answered with <c>type='error'</c>.</summary>
internal sealed class XmppStanzaException(string condition, string type, string text)
    : XmppException(text.Length == 0 ? $"The request was refused: {condition}." : $"The request was refused: {condition} ({text}).")
{
    /// <summary>The defined condition (RFC 6120, 8.3.3), such as <c>item-not-found</c>.</summary>
    public string Condition { get; } = condition;

    /// <summary><c>auth</c>, <c>cancel</c>, <c>continue</c>, <c>modify</c> or <c>wait</c>: what may be done about it.</summary>
    public string Type { get; } = type;

    public static XmppStanzaException Read(XmppElement stanza)
    {
        XmppElement? error = stanza.Find("error", Namespaces.Client);
        string? condition = error?.Children.FirstOrDefault(c => c.Namespace == Namespaces.StanzaErrors && c.Name != "text")?.Name;
        return new XmppStanzaException(condition ?? "undefined-condition", error?["type"] ?? "cancel",
            error?.TextOf("text", Namespaces.StanzaErrors) ?? "");
    }
}
