using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Chats;

/// <summary>A member of a chat as one client keeps it, under a number of its own.</summary>
internal sealed class MemberRecord(long id, ChatRecord chat, Identity who) : NumberedRecord(id)
{
    public ChatRecord Chat { get; } = chat;

    public Identity Who { get; } = who;

    public ChatRole Role { get; set; } = ChatRole.User;

    /// <summary>Whether the client has reached theirs in this chat.</summary>
    public bool IsActive { get; set; }
}
