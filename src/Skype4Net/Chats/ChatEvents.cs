namespace Skype4Net;

/// <summary>The state of a message changed (<c>CHATMESSAGE n STATUS</c>): the raw story, in which the client may tell the same twice.</summary>
/// <param name="Message">Which message.</param>
/// <param name="Status">The new state.</param>
public sealed record MessageStatusChanged(ChatMessage Message, ChatMessageStatus Status);

/// <summary>A message was edited or, if its body is empty now, deleted (<c>CHATMESSAGE n EDITED_TIMESTAMP</c>).</summary>
/// <param name="Message">Which message; read its body anew.</param>
/// <param name="Time">When, in UTC.</param>
public sealed record MessageEdited(ChatMessage Message, DateTimeOffset? Time);

/// <summary>The members of a chat changed (<c>CHAT x MEMBERS</c>).</summary>
/// <param name="Chat">Which chat.</param>
/// <param name="Members">All who are, or were, members.</param>
public sealed record ChatMembersChanged(Chat Chat, IReadOnlyList<User> Members);

/// <summary>The topic of a chat changed (<c>CHAT x TOPIC</c>).</summary>
/// <param name="Chat">Which chat.</param>
/// <param name="Topic">The new topic.</param>
public sealed record ChatTopicChanged(Chat Chat, string Topic);

/// <summary>A member's role was set (<c>CHATMEMBER n ROLE</c>).</summary>
/// <param name="Member">Which member.</param>
/// <param name="Role">The new role.</param>
public sealed record ChatMemberRoleChanged(ChatMember Member, ChatRole Role);

/// <summary>A chat's window was opened or closed (<c>CHAT x OPENED</c>, <c>CHAT x CLOSED</c>).</summary>
/// <param name="Chat">Which chat.</param>
/// <param name="IsOpen">Whether it is open now.</param>
public sealed record ChatWindowChanged(Chat Chat, bool IsOpen);
