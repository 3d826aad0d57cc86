namespace Skype4Net.Emulator.Network;

/// <summary>A member of a room.</summary>
/// <param name="Who">Who.</param>
/// <param name="Role">The role (<c>ROLE</c>).</param>
/// <param name="IsActive">Whether their client is connected, when they are seen for the first time (<c>IS_ACTIVE</c>).</param>
public sealed record RoomMember(Identity Who, ChatRole Role, bool IsActive);
