namespace Skype4Net.Xmpp.Client.Dns;

/// <summary>Where a server listens.</summary>
/// <param name="Host">A name or an address.</param>
/// <param name="Port">The TCP port.</param>
/// <param name="IsDirectTls">Whether TLS begins at once (XEP-0368), rather than after STARTTLS.</param>
internal sealed record XmppEndpoint(string Host, int Port, bool IsDirectTls);
