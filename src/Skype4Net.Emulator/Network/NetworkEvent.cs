namespace Skype4Net.Emulator.Network;

/// <summary>Something the network tells a session. One ordered stream carries them all.</summary>
internal abstract record NetworkEvent(Cursor Cursor)
{
    /// <summary>What it carries beside words, in bytes.</summary>
    public virtual int Bytes => 0;
}

/// <summary>Somebody's presence, as we may see it.</summary>
internal sealed record PresenceChanged(Cursor Cursor, Identity Who, OnlineStatus Status, DateTimeOffset At) : NetworkEvent(Cursor);

/// <summary>A field of somebody's profile, by the name and in the text of the wire.</summary>
internal sealed record ProfileChanged(Cursor Cursor, Identity Who, string Field, string Value) : NetworkEvent(Cursor);

/// <summary>How we stand with somebody.</summary>
internal sealed record ContactChanged(Cursor Cursor, Identity Who, Contact Contact) : NetworkEvent(Cursor);

/// <summary>Somebody asks for our authorization; an empty text means that the request was dealt with.</summary>
internal sealed record ContactRequested(Cursor Cursor, Identity Who, string Text) : NetworkEvent(Cursor);

/// <summary>A message arrived or was accepted: something said, or something that happened to a room.</summary>
/// <param name="Cursor">Its place in the stream.</param>
/// <param name="Message">The message.</param>
/// <param name="Room">The room after it; null in dialogs.</param>
/// <param name="Delayed">Whether it waited for us to be online.</param>
internal sealed record MessageArrived(Cursor Cursor, NetworkMessage Message, RoomState? Room, bool Delayed) : NetworkEvent(Cursor);

/// <summary>A message was edited; an empty body means deleted.</summary>
internal sealed record MessageEdited(Cursor Cursor, ConversationKey Conversation, MessageKey Key, Identity By, DateTimeOffset At, string Body) : NetworkEvent(Cursor);

/// <summary>A room changed in a way that leaves no message: a member's connection, an application, the outcome of joining.</summary>
internal sealed record RoomChanged(Cursor Cursor, ConversationKey Conversation, RoomState Room, MyChatStatus? MyStatus) : NetworkEvent(Cursor);

/// <summary>Another client says something about what we do together.</summary>
internal sealed record SignalArrived(Cursor Cursor, Identity From, Signal Signal) : NetworkEvent(Cursor)
{
    public override int Bytes => Signal.Bytes;
}

/// <summary>A message on the network.</summary>
internal sealed record NetworkMessage(ConversationKey Conversation, MessageKey Key, Identity From, DateTimeOffset SentAt, ChatMessageType Type, string Body)
{
    public IReadOnlyList<Identity> Users { get; init; } = [];

    public ChatRole Role { get; init; }

    public ChatOptions Options { get; init; }

    public LeaveReason LeaveReason { get; init; } = LeaveReason.None;

    /// <summary>Whether somebody wrote it; all else says what happened to a chat.</summary>
    public bool IsWritten => Type is ChatMessageType.Said or ChatMessageType.Emoted;
}

/// <summary>How an account stands with another.</summary>
/// <param name="Status">Whether it is a contact.</param>
/// <param name="IsAuthorized">Whether the other may see our presence.</param>
/// <param name="IsBlocked">Whether we hear nothing from the other.</param>
internal sealed record Contact(BuddyStatus Status, bool IsAuthorized, bool IsBlocked)
{
    public static Contact None { get; } = new(BuddyStatus.NeverBeenFriend, false, false);

    /// <summary>Whether the other is shown in the contact list.</summary>
    public bool IsListed => Status is BuddyStatus.Friend or BuddyStatus.PendingAuthorization;
}

/// <summary>A member of a room.</summary>
internal sealed record RoomMember(Identity Who, ChatRole Role, bool IsActive);

/// <summary>A room at one moment. Immutable, so an event can carry it.</summary>
internal sealed record RoomState(ConversationKey Key, Identity Creator, DateTimeOffset CreatedAt)
{
    public IReadOnlyList<RoomMember> Members { get; init; } = [];

    public IReadOnlyList<Identity> Applicants { get; init; } = [];

    public IReadOnlySet<Identity> Banned { get; init; } = new HashSet<Identity>();

    public string TopicXml { get; init; } = "";

    public string Guidelines { get; init; } = "";

    public string Description { get; init; } = "";

    public string PasswordHint { get; init; } = "";

    public string Password { get; init; } = "";

    public ChatOptions Options { get; init; } = ChatOptions.JoiningEnabled | ChatOptions.HistoryDisclosed;

    public bool IsDisbanded { get; init; }

    public RoomMember? Find(Identity who) => Members.FirstOrDefault(m => m.Who == who);

    public ChatRole RoleOf(Identity who) => Find(who)?.Role ?? ChatRole.Unknown;

    public RoomState With(RoomMember member)
        => this with { Members = Find(member.Who) is null ? [.. Members, member] : [.. Members.Select(m => m.Who == member.Who ? member : m)] };

    public RoomState Without(Identity who) => this with { Members = [.. Members.Where(m => m.Who != who)] };

    public override string ToString()
        => $"RoomState {{ Key = {Key.Value}, Members = {string.Join(", ", Members)}, Password = {(Password.Length > 0 ? "***" : "none")} }}";
}
