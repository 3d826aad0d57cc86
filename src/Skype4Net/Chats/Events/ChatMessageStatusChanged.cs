namespace Skype4Net;

/// <summary>The state of a message changed (<c>CHATMESSAGE n STATUS</c>): every one that the client sends, and it may send the same twice.</summary>
/// <param name="Message">The message.</param>
/// <param name="Status">The new state.</param>
public sealed record ChatMessageStatusChanged(ChatMessage Message, ChatMessageStatus Status);
