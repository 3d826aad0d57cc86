namespace Skype4Net;

/// <summary>The client is back, and everything works again: what the program may want to do about the time between.</summary>
/// <param name="CurrentUser">The Skype name of who is signed in now.</param>
/// <param name="AccountChanged">Whether that is somebody else than before.</param>
/// <param name="Away">How long there was no attachment; events of that time were not received.</param>
public sealed record Reattachment(string CurrentUser, bool AccountChanged, TimeSpan Away);
