namespace Skype4Net;

/// <summary>A message was edited or, if its body is empty now, deleted (<c>CHATMESSAGE n EDITED_TIMESTAMP</c>).</summary>
/// <param name="Message">Which message; read its body anew.</param>
/// <param name="Time">When, in UTC.</param>
public sealed record ChatMessageEdited(ChatMessage Message, DateTimeOffset? Time);
