namespace Skype4Net.Tool.Rows;

/// <summary>A message of a chat.</summary>
internal sealed record MessageRow(
    long Id, DateTimeOffset? Time, string From, string FromName, ChatMessageType Type, ChatMessageStatus Status, string Text);
