namespace Skype4Net;

/// <summary>A member's role was set (<c>CHATMEMBER n ROLE</c>).</summary>
/// <param name="Member">The membership.</param>
/// <param name="Role">The new role.</param>
public sealed record ChatMemberRoleChanged(ChatMember Member, ChatRole Role);
