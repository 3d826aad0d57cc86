namespace Skype4Net;

/// <summary>The topic of a chat changed (<c>CHAT x TOPIC</c>).</summary>
/// <param name="Chat">The chat.</param>
/// <param name="Topic">The new topic.</param>
public sealed record ChatTopicChanged(Chat Chat, string Topic);
