namespace Skype4Net.Tool.Rows;

/// <summary>A contact.</summary>
internal sealed record FriendRow(string Handle, string Name, OnlineStatus Status, string Mood);
