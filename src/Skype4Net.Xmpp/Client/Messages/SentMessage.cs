namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>A message that was given to the client.</summary>
/// <param name="Id">Its id, by which receipts and errors name it.</param>
/// <param name="Acknowledged">Completes when the server has taken it over; fails when it never will.</param>
/// <param name="Stanza">What was sent.</param>
internal sealed record SentMessage(string Id, Task Acknowledged, XmppElement Stanza);
