namespace Skype4Net.Emulator.Network;

/// <summary>Somebody whom a search has found.</summary>
/// <param name="Who">Who.</param>
/// <param name="Profile">What is known of them.</param>
public sealed record FoundUser(Identity Who, NetworkProfile Profile);
