namespace Skype4Net.Tool.Rows;

/// <summary>A command of the shell and what came of it.</summary>
internal sealed record ReplyRow(string Command, string? Reply, string? Error);
