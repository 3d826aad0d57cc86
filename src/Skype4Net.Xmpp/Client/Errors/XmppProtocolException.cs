namespace Skype4Net.Xmpp.Client.Errors;

/// <summary>The server broke the protocol or a limit of this client; the stream cannot go on.</summary>
/// <param name="condition">The stream error (RFC 6120, 4.9.3) with which this client ends the stream, such as <c>not-well-formed</c>.</param>
/// <param name="message">What was wrong.</param>
internal sealed class XmppProtocolException(string condition, string message) : XmppException(message)
{
    public string Condition { get; } = condition;

    public static XmppProtocolException NotWellFormed(string message) => new("not-well-formed", message);

    public static XmppProtocolException Restricted(string message) => new("restricted-xml", message);

    public static XmppProtocolException TooLarge(string message) => new("policy-violation", message);

    public static XmppProtocolException Unexpected(string message) => new("undefined-condition", message);
}
