namespace Skype4Net.Receiving;

/// <summary>What is known of a chat from a run before this one.</summary>
/// <param name="Name">Its name; empty for messages without a chat.</param>
/// <param name="Done">The highest number that was handled; 0 for none.</param>
/// <param name="Owed">Numbers that are to be handed over whatever <paramref name="Done"/> says, and whether their handling had begun.</param>
internal sealed record JournaledChat(string Name, long Done, IReadOnlyDictionary<long, bool> Owed);
