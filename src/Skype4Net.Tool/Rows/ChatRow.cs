namespace Skype4Net.Tool.Rows;

/// <summary>A chat.</summary>
internal sealed record ChatRow(string Name, string Title, ChatType Type, int Members, DateTimeOffset? LastActivity);
