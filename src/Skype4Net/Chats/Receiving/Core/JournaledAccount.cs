namespace Skype4Net.Receiving;

/// <summary>What is known of an account from a run before this one.</summary>
/// <param name="Base">Numbers at or below it are old mail.</param>
/// <param name="MissedTo">Unread messages up to here are settled.</param>
/// <param name="Anchor">A message by which the numbering is recognized.</param>
/// <param name="Chats">What is known of its chats.</param>
/// <param name="Undivided">
/// Chats of which it is not known yet what is old mail; an empty name stands for all that are not in <paramref name="Chats"/>.
/// </param>
internal sealed record JournaledAccount(
    long Base, long MissedTo, Anchor? Anchor, IReadOnlyList<JournaledChat> Chats, IReadOnlyCollection<string> Undivided)
{
    /// <summary>Whether that is so of all chats.</summary>
    public bool IsUndivided => Undivided.Contains("");
}
