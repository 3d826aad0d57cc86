using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Chats;

/// <summary>A member of a chat as one client keeps it, under a number of its own.</summary>
internal sealed class MemberRecord(long id, ChatRecord chat, Identity who) : NumberedRecord(id)
{
    public ChatRecord Chat { get; } = chat;

    public Identity Who { get; } = who;

    public ChatRole Role
    {
        get;
        set => Set(ref field, value);
    } = ChatRole.User;

    /// <summary>Whether the client has reached theirs in this chat.</summary>
    public bool IsActive
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>What of the member is kept.</summary>
    public StoredMember ToStored() => new(Id, Chat.Name, Who, Role, IsActive);
}
