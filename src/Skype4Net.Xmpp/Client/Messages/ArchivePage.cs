namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>A part of an archive.</summary>
/// <param name="Messages">The messages, oldest first.</param>
/// <param name="Last">The archive's id of the last one; empty for none.</param>
/// <param name="IsComplete">Whether nothing follows.</param>
internal sealed record ArchivePage(IReadOnlyList<ArchivedMessage> Messages, string Last, bool IsComplete);
