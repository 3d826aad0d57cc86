namespace Skype4Net.Emulator.Chats;

/// <summary>How the user stands in a chat.</summary>
/// <param name="Status">The <c>STATUS</c> of the chat.</param>
/// <param name="MyStatus">The <c>MYSTATUS</c> of the chat.</param>
/// <param name="IsDialog">Whether it is a dialog of two.</param>
internal readonly record struct ChatMembership(ChatStatus Status, MyChatStatus MyStatus, bool IsDialog);

/// <summary>What can happen to the user's membership of a chat. The guards of commands, what the person does and the module's own steps ask
/// here alike.</summary>
internal static class ChatTransitions
{
    /// <summary>The membership after an event; null when it cannot happen.</summary>
    /// <param name="now">The membership before.</param>
    /// <param name="happened">What happens.</param>
    /// <param name="outcome">What the user is after <see cref="ChatEvent.Answer"/> and <see cref="ChatEvent.Leave"/>.</param>
    public static ChatMembership? Next(ChatMembership now, ChatEvent happened, MyChatStatus outcome = MyChatStatus.Unknown)
    {
        bool isIn = now.Status == ChatStatus.MultiSubscribed;
        return happened switch
        {
            ChatEvent.Create or ChatEvent.Join => In(MyChatStatus.Subscribed),
            ChatEvent.Invite when !isIn => In(MyChatStatus.Subscribed),
            ChatEvent.Grow => In(now.MyStatus),
            ChatEvent.Change when isIn && !now.IsDialog => now,
            ChatEvent.AddMembers when isIn || now.Status == ChatStatus.Dialog => now,
            ChatEvent.AskToJoin when !isIn && !now.IsDialog => now with { MyStatus = MyChatStatus.Connecting },
            ChatEvent.AwaitAccept when !isIn => now with { MyStatus = MyChatStatus.WaitingRemoteAccept },
            ChatEvent.Answer => now with { MyStatus = outcome },
            ChatEvent.Leave => now with { Status = ChatStatus.Unsubscribed, MyStatus = outcome },
            _ => null,
        };
    }

    private static ChatMembership In(MyChatStatus myStatus) => new(ChatStatus.MultiSubscribed, myStatus, IsDialog: false);
}
