using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Chats;

/// <summary>A chat as one client keeps it.</summary>
/// <param name="name">Its name, which stays.</param>
/// <param name="key">The conversation on the network.</param>
internal sealed class ChatRecord(string name, ConversationKey key) : TrackedRecord
{
    private readonly List<ConversationKey> _formerKeys = [];
    private readonly List<Identity> _members = [];
    private readonly List<Identity> _posters = [];

    public string Name { get; } = name;

    /// <summary>
    /// The conversation on the network; another one when a dialog becomes a room there. Changed by <see cref="ChatStore.ChangeKey"/>.
    /// </summary>
    public ConversationKey Key { get; private set; } = key;

    /// <summary>The conversations that it was before.</summary>
    public IReadOnlyList<ConversationKey> FormerKeys => _formerKeys;

    /// <summary>The other person of a dialog; null in a chat of several.</summary>
    public Identity? Partner { get; init; }

    /// <summary>The room as programs were last notified of it; null for dialogs, and for rooms the user is not in yet.</summary>
    public RoomState? Room
    {
        get;
        set => Set(ref field, value);
    }

    public bool IsDialog => Partner is not null && (Room is null || Room.Members.Count <= 2) && !IsMulti;

    /// <summary>Whether it is a chat of several, or a dialog that became one; it stays one.</summary>
    public bool IsMulti
    {
        get;
        set => Set(ref field, value);
    }

    public ChatStatus Status { get; private set; } = ChatStatus.Dialog;

    public MyChatStatus MyStatus { get; private set; } = MyChatStatus.Subscribed;

    /// <summary>When a request to join is waited for no longer.</summary>
    public ITimer? JoinTimer { get; set; }

    public ChatRole MyRole
    {
        get;
        set => Set(ref field, value);
    } = ChatRole.User;

    public DateTimeOffset Timestamp
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>When something happened in it last; null for never.</summary>
    public DateTimeOffset? Activity
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>The handle of who added the user; empty for nobody.</summary>
    public string Adder
    {
        get;
        set => Set(ref field, value);
    } = "";

    public bool Bookmarked
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>Whether its window is open: what arrives is read at once.</summary>
    public bool IsOpen
    {
        get;
        set => Set(ref field, value);
    }

    public string AlertString
    {
        get;
        set => Set(ref field, value);
    } = "";

    /// <summary>Everybody who is or was a member, in order of coming.</summary>
    public IReadOnlyList<Identity> Members => _members;

    /// <summary>Everybody who has written in it, in order of doing so first.</summary>
    public IReadOnlyList<Identity> Posters => _posters;

    public List<MessageRecord> Messages { get; } = [];

    /// <summary>The hidden first line of a dialog that the user has opened: that the chat was made. It goes out with the first message.</summary>
    public MessageRecord? Opening
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>How many of the messages are not recent any more.</summary>
    public int ForgottenMessages
    {
        get;
        set => Set(ref field, value);
    }

    public Dictionary<Identity, MemberRecord> MemberObjects { get; } = [];

    /// <summary>A chat of several that the user is not in yet.</summary>
    public static ChatRecord NotJoined(string name, ConversationKey key) => new(name, key)
    {
        IsMulti = true, Status = ChatStatus.Unsubscribed, MyStatus = MyChatStatus.Unsubscribed, MyRole = ChatRole.Unknown,
    };

    /// <summary>A chat that was kept.</summary>
    public static ChatRecord Restore(StoredChat stored)
    {
        var chat = new ChatRecord(stored.Name, stored.Key)
        {
            Partner = stored.Partner, Room = stored.Room, IsMulti = stored.IsMulti, Status = stored.Status, MyStatus = stored.MyStatus,
            MyRole = stored.MyRole, Timestamp = stored.Timestamp, Activity = stored.Activity, Adder = stored.Adder, Bookmarked = stored.Bookmarked,
            IsOpen = stored.IsOpen, AlertString = stored.AlertString, ForgottenMessages = stored.ForgottenMessages,
        };
        chat._formerKeys.AddRange(stored.FormerKeys);
        chat._members.AddRange(stored.Members);
        chat._posters.AddRange(stored.Posters);
        return chat;
    }

    /// <summary>What of the chat is kept; its messages and members are kept by themselves.</summary>
    public StoredChat ToStored() => new(
        Name, Key, [.. _formerKeys], Partner, Room, IsMulti, Status, MyStatus, MyRole, Timestamp, Activity, Adder, Bookmarked, IsOpen, AlertString,
        [.. _members], [.. _posters], Opening?.Id, ForgottenMessages);

    /// <summary>Notes that somebody is or was a member.</summary>
    public void AddMember(Identity who)
    {
        if (_members.Contains(who))
            return;
        _members.Add(who);
        Changed?.Invoke();
    }

    /// <summary>Notes that somebody has written; false when they have before.</summary>
    public bool AddPoster(Identity who)
    {
        if (_posters.Contains(who))
            return false;
        _posters.Add(who);
        Changed?.Invoke();
        return true;
    }

    /// <summary>It is another conversation on the network now.</summary>
    public void ChangeKey(ConversationKey key)
    {
        if (!_formerKeys.Contains(Key))
            _formerKeys.Add(Key);
        Key = key;
        Changed?.Invoke();
    }

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
        Changed?.Invoke();
    }

    private ChatMembership Membership => new(Status, MyStatus, IsDialog);
}
