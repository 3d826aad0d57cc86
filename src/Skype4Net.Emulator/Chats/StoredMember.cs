using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Chats;

/// <summary>A <see cref="MemberRecord"/> as it is kept.</summary>
internal sealed record StoredMember(long Id, string Chat, Identity Who, ChatRole Role, bool IsActive);
