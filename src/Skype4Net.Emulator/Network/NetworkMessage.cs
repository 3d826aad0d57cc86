namespace Skype4Net.Emulator.Network;

/// <summary>A message on the network: something said, or something that happened to a room.</summary>
/// <param name="Conversation">Where.</param>
/// <param name="Key">Its key there.</param>
/// <param name="From">Who said or did it: the network's word.</param>
/// <param name="SentAt">When.</param>
/// <param name="Type">What kind it is.</param>
/// <param name="Body">The text: of a new topic or new guidelines too; empty elsewhere.</param>
public sealed record NetworkMessage(
    ConversationKey Conversation, MessageKey Key, Identity From, DateTimeOffset SentAt, ChatMessageType Type, string Body)
{
    /// <summary>Whom it is about: those added, removed or given a role. In a dialog, the one it is for.</summary>
    public IReadOnlyList<Identity> Users { get; init; } = [];

    /// <summary>The role that somebody was given.</summary>
    public ChatRole Role { get; init; }

    /// <summary>The options that were set.</summary>
    public ChatOptions Options { get; init; }

    /// <summary>Why somebody has left.</summary>
    public LeaveReason LeaveReason { get; init; } = LeaveReason.None;

    /// <summary>Whether somebody wrote it; all else says what happened to a chat.</summary>
    public bool IsWritten => Type is ChatMessageType.Said or ChatMessageType.Emoted;
}
