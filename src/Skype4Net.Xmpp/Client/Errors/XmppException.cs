namespace Skype4Net.Xmpp.Client.Errors;

/// <summary>The base of everything that this client throws for the state of the network or for what a server sent.</summary>
internal abstract class XmppException(string message, Exception? inner = null) : Exception(message, inner);
