namespace Skype4Net.Xmpp.Client.Errors;

/// <summary>An answer did not come within its time limit.</summary>
internal sealed class XmppTimeoutException(string message) : XmppException(message);
