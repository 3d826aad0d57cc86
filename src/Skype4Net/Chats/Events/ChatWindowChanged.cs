namespace Skype4Net;

/// <summary>A chat's window was opened or closed (<c>CHAT x OPENED</c>, <c>CHAT x CLOSED</c>).</summary>
/// <param name="Chat">The chat.</param>
/// <param name="IsOpen">Whether it is open now.</param>
public sealed record ChatWindowChanged(Chat Chat, bool IsOpen);
