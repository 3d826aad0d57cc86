namespace Skype4Net.Xmpp.Client.Errors;

/// <summary>The server offers no TLS, or its certificate is not trusted. Nothing secret has been sent.</summary>
internal sealed class XmppTlsException(string message, Exception? inner = null) : XmppException(message, inner);
