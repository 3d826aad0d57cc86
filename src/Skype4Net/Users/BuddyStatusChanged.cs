namespace Skype4Net;

/// <summary>A user became a contact, asks to be one, or is one no longer (<c>USER x BUDDYSTATUS</c>). The client may tell the same twice.</summary>
/// <param name="User">The user.</param>
/// <param name="Status">The new state.</param>
public sealed record BuddyStatusChanged(User User, BuddyStatus Status);
