namespace Skype4Net.Xmpp.Client.Errors;

/// <summary>There is no connection, it was lost, or none could be made.</summary>
internal sealed class XmppConnectionException(string message, Exception? inner = null) : XmppException(message, inner);
