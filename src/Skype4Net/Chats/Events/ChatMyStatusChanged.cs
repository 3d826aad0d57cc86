namespace Skype4Net;

/// <summary>Our own standing in a chat changed: we were removed, for example, or let in (<c>CHAT x MYSTATUS</c>, protocol 7).</summary>
/// <param name="Chat">The chat.</param>
/// <param name="Status">The new standing.</param>
public sealed record ChatMyStatusChanged(Chat Chat, MyChatStatus Status);
