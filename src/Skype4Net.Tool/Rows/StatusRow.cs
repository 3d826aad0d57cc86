namespace Skype4Net.Tool.Rows;

/// <summary>Who is signed in, and how they are shown.</summary>
internal sealed record StatusRow(string Handle, UserStatus Status, ConnectionStatus Connection);
