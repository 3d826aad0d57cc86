namespace Skype4Net;

/// <summary>The presence of a user changed (<c>USER x ONLINESTATUS</c>).</summary>
/// <param name="User">The user.</param>
/// <param name="Status">The new presence.</param>
public sealed record OnlineStatusChanged(User User, OnlineStatus Status);
