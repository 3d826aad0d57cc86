namespace Skype4Net.Receiving;

/// <summary>A message by which the numbering of an account is recognized.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Time">When it was sent, in seconds since 1970.</param>
/// <param name="Sender">Who sent it.</param>
internal sealed record Anchor(long Number, long Time, string Sender);
