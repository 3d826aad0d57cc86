using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Chats;

/// <summary>A <see cref="ChatRecord"/> as it is kept.</summary>
internal sealed record StoredChat(
    string Name,
    ConversationKey Key,
    IReadOnlyList<ConversationKey> FormerKeys,
    Identity? Partner,
    RoomState? Room,
    bool IsMulti,
    ChatStatus Status,
    MyChatStatus MyStatus,
    ChatRole MyRole,
    DateTimeOffset Timestamp,
    DateTimeOffset? Activity,
    string Adder,
    bool Bookmarked,
    bool IsOpen,
    string AlertString,
    IReadOnlyList<Identity> Members,
    IReadOnlyList<Identity> Posters,
    long? Opening,
    int ForgottenMessages);
