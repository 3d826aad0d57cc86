namespace Skype4Net;

/// <summary>Somebody began or ended typing.</summary>
/// <param name="User">The user.</param>
/// <param name="State">What they do now.</param>
public sealed record TypingChanged(User User, TypingState State);
