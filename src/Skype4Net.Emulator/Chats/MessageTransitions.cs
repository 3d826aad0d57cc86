namespace Skype4Net.Emulator.Chats;

/// <summary>What becomes of a message by what happens to it. The guards of commands, what the person does and the module's own steps ask here
/// alike.</summary>
internal static class MessageTransitions
{
    /// <summary>The status after an event; null when it cannot happen.</summary>
    public static ChatMessageStatus? Next(ChatMessageStatus status, MessageEvent happened) => (happened, status) switch
    {
        // A message that is new to the client has no status yet.
        (MessageEvent.Send, ChatMessageStatus.Unknown) => ChatMessageStatus.Sending,
        (MessageEvent.Arrive, ChatMessageStatus.Unknown) => ChatMessageStatus.Received,
        (MessageEvent.ArriveInWindow, ChatMessageStatus.Unknown) => ChatMessageStatus.Read,
        (MessageEvent.ArriveFromSelf, ChatMessageStatus.Unknown) => ChatMessageStatus.Sent,

        // The opening of a dialog is accepted with whatever the network takes first in it; what the user does to a chat is accepted as soon as
        // the chat shows it, and by the network once more.
        (MessageEvent.Accept, ChatMessageStatus.Unknown or ChatMessageStatus.Sending or ChatMessageStatus.Sent) => ChatMessageStatus.Sent,
        (MessageEvent.Refuse, ChatMessageStatus.Sending) => ChatMessageStatus.Failed,
        (MessageEvent.RefuseLate, ChatMessageStatus.Sent) => ChatMessageStatus.Failed,
        (MessageEvent.See, ChatMessageStatus.Received or ChatMessageStatus.Read) => ChatMessageStatus.Read,
        _ => null,
    };
}
