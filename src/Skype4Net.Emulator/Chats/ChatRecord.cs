using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Chats;

/// <summary>A chat as one client keeps it.</summary>
/// <param name="name">Its name, which stays.</param>
/// <param name="key">The conversation on the network.</param>
internal sealed class ChatRecord(string name, ConversationKey key)
{
    public string Name { get; } = name;

    /// <summary>
    /// The conversation on the network; another one when a dialog becomes a room there. Changed by <see cref="ChatStore.ChangeKey"/>.
    /// </summary>
    public ConversationKey Key { get; set; } = key;

    /// <summary>The other person of a dialog; null in a chat of several.</summary>
    public Identity? Partner { get; init; }

    /// <summary>The room as programs were last notified of it; null for dialogs, and for rooms the user is not in yet.</summary>
    public RoomState? Room { get; set; }

    public bool IsDialog => Partner is not null && (Room is null || Room.Members.Count <= 2) && !IsMulti;

    /// <summary>Whether it is a chat of several, or a dialog that became one; it stays one.</summary>
    public bool IsMulti { get; set; }

    public ChatStatus Status { get; private set; } = ChatStatus.Dialog;

    public MyChatStatus MyStatus { get; private set; } = MyChatStatus.Subscribed;

    /// <summary>When a request to join is waited for no longer.</summary>
    public ITimer? JoinTimer { get; set; }

    public ChatRole MyRole { get; set; } = ChatRole.User;

    public DateTimeOffset Timestamp { get; set; }

    /// <summary>When something happened in it last; null for never.</summary>
    public DateTimeOffset? Activity { get; set; }

    /// <summary>The handle of who added the user; empty for nobody.</summary>
    public string Adder { get; set; } = "";

    public bool Bookmarked { get; set; }

    /// <summary>Whether its window is open: what arrives is read at once.</summary>
    public bool IsOpen { get; set; }

    public string AlertString { get; set; } = "";

    /// <summary>Everybody who is or was a member, in order of coming.</summary>
    public List<Identity> Members { get; } = [];

    public List<Identity> Posters { get; } = [];

    public List<MessageRecord> Messages { get; } = [];

    /// <summary>The hidden first line of a dialog that the user has opened: that the chat was made. It goes out with the first message.</summary>
    public MessageRecord? Opening { get; set; }

    /// <summary>How many of the messages are not recent any more.</summary>
    public int ForgottenMessages { get; set; }

    public Dictionary<Identity, MemberRecord> MemberObjects { get; } = [];

    /// <summary>A chat of several that the user is not in yet.</summary>
    public static ChatRecord NotJoined(string name, ConversationKey key) => new(name, key)
    {
        IsMulti = true, Status = ChatStatus.Unsubscribed, MyStatus = MyChatStatus.Unsubscribed, MyRole = ChatRole.Unknown,
    };

    /// <summary>Whether something can happen to the chat as it is.</summary>
    public bool Can(ChatEvent happen) => ChatTransitions.Next(Membership, happen) is not null;

    /// <summary>Something happens to the chat.</summary>
    /// <param name="happened">What.</param>
    /// <param name="outcome">What the user is afterwards, where the event leaves that open.</param>
    /// <exception cref="InvalidOperationException">It cannot happen to the chat as it is.</exception>
    public void Apply(ChatEvent happened, MyChatStatus outcome = MyChatStatus.Unknown)
    {
        ChatMembership next = ChatTransitions.Next(Membership, happened, outcome)
            ?? throw new InvalidOperationException($"{happened} cannot happen to a chat that is {Status} and {MyStatus}.");
        (Status, MyStatus) = (next.Status, next.MyStatus);
    }

    private ChatMembership Membership => new(Status, MyStatus, IsDialog);
}
