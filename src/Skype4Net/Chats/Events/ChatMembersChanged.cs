namespace Skype4Net;

/// <summary>The members of a chat changed (<c>CHAT x MEMBERS</c>).</summary>
/// <param name="Chat">The chat.</param>
/// <param name="Members">All who are, or were, members.</param>
public sealed record ChatMembersChanged(Chat Chat, IReadOnlyList<User> Members);
