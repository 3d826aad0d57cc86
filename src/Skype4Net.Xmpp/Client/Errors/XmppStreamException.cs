namespace Skype4Net.Xmpp.Client.Errors;

/// <summary>The server ended the stream with <c>stream:error</c>.</summary>
internal sealed class XmppStreamException(string condition, string text, string otherHost = "")
    : XmppException(text.Length == 0 ? $"The server ended the stream: {condition}." : $"The server ended the stream: {condition} ({text}).")
{
    /// <summary>The defined condition, such as <c>conflict</c> or <c>system-shutdown</c>.</summary>
    public string Condition { get; } = condition;

    /// <summary>The server to use instead, as <c>host</c> or <c>host:port</c>; empty unless the condition is <c>see-other-host</c>.</summary>
    public string OtherHost { get; } = otherHost;

    public static XmppStreamException Read(XmppElement error)
    {
        XmppElement? condition = error.Children.FirstOrDefault(c => c.Namespace == Namespaces.StreamErrors && c.Name != "text");
        string name = condition?.Name ?? "undefined-condition";
        return new XmppStreamException(name, error.TextOf("text", Namespaces.StreamErrors) ?? "", name == "see-other-host" ? condition!.Text : "");
    }
}
