namespace Skype4Net.Receiving;

/// <summary>What is known of an account from a run before this one.</summary>
/// <param name="Base">Numbers at or below it are old mail.</param>
/// <param name="MissedTo">Unread messages up to here are settled.</param>
/// <param name="Anchor">A message by which the numbering is recognized.</param>
/// <param name="Chats">What is known of its chats.</param>
internal sealed record JournaledAccount(long Base, long MissedTo, Anchor? Anchor, IReadOnlyList<JournaledChat> Chats);
