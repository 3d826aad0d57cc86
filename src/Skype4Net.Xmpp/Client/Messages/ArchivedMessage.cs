namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>A message that an archive keeps.</summary>
/// <param name="Id">The archive's id.</param>
/// <param name="At">When the archive got it; null when it does not say.</param>
/// <param name="Message">The message as it was sent.</param>
internal sealed record ArchivedMessage(string Id, DateTimeOffset? At, XmppElement Message);
