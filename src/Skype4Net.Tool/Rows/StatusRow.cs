namespace Skype4Net.Tool.Rows;

/// <summary>Who is signed in, and how he is shown.</summary>
internal sealed record StatusRow(string Handle, string Status, ConnectionStatus Connection);
