namespace Skype4Net.Emulator;

/// <summary>A member of a chat.</summary>
/// <param name="Handle">The Skype name.</param>
/// <param name="Name">The name that is shown.</param>
/// <param name="Role">The role.</param>
/// <param name="IsActive">Whether their client is reached.</param>
public sealed record ChatMemberView(string Handle, string Name, ChatRole Role, bool IsActive);
