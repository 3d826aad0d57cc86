using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Chats;

/// <summary>A <see cref="MessageRecord"/> as it is kept.</summary>
internal sealed record StoredMessage(
    long Id,
    string Chat,
    NetworkMessage Message,
    bool IsHidden,
    string Body,
    ChatMessageStatus Status,
    bool WasSubmitted,
    string Program,
    Identity? EditedBy,
    DateTimeOffset? EditedAt);
