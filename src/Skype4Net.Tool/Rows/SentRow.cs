namespace Skype4Net.Tool.Rows;

/// <summary>A message that was sent.</summary>
internal sealed record SentRow(long Id, string To, string Status, string? Reason);
