namespace Skype4Net.Commands;

/// <summary>How often a command may run.</summary>
/// <param name="Count">How often in any stretch of that length.</param>
/// <param name="Per">The length.</param>
/// <param name="PerChat">Whether the people of a chat are counted together, instead of each person anywhere.</param>
public sealed record CommandRate(int Count, TimeSpan Per, bool PerChat);
