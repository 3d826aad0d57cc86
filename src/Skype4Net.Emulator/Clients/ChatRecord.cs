using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Clients;

/// <summary>A chat in a client's own store.</summary>
internal sealed class ChatRecord(string name)
{
    public string Name { get; } = name;

    public ConversationKey Key { get; } = new(name);

    /// <summary>The other person of a dialog; null in a chat of several.</summary>
    public Identity? Partner { get; set; }

    /// <summary>The room as last told; null for dialogs and rooms we are not in yet.</summary>
    public RoomState? Room { get; set; }

    public bool IsDialog => Partner is not null && (Room is null || Room.Members.Count <= 2) && !IsMulti;

    /// <summary>Whether a dialog became a chat of several; it stays one.</summary>
    public bool IsMulti { get; set; }

    public ChatStatus Status { get; set; } = ChatStatus.Dialog;

    public MyChatStatus MyStatus { get; set; } = MyChatStatus.Subscribed;

    public ChatRole MyRole { get; set; } = ChatRole.User;

    public DateTimeOffset Timestamp { get; set; }

    public DateTimeOffset? Activity { get; set; }

    public string Adder { get; set; } = "";

    public bool Bookmarked { get; set; }

    public bool IsOpen { get; set; }

    public string AlertString { get; set; } = "";

    /// <summary>Everybody who is or was a member, in order of coming.</summary>
    public List<Identity> Members { get; } = [];

    public List<Identity> Posters { get; } = [];

    public List<MessageRecord> Messages { get; } = [];

    /// <summary>The hidden first line of a dialog that we have opened: that the chat was made. It goes out with the first message.</summary>
    public MessageRecord? Opening { get; set; }

    /// <summary>How many of the messages are not recent any more.</summary>
    public int ForgottenMessages { get; set; }

    public Dictionary<Identity, MemberRecord> MemberObjects { get; } = [];
}

/// <summary>A member of a chat in a client's own store.</summary>
internal sealed class MemberRecord(long id, ChatRecord chat, Identity who)
{
    public long Id { get; } = id;

    public ChatRecord Chat { get; } = chat;

    public Identity Who { get; } = who;

    public ChatRole Role { get; set; } = ChatRole.User;

    public bool IsActive { get; set; }
}

/// <summary>A message in a client's own store, under the number that this client gave it.</summary>
internal sealed class MessageRecord(long id, ChatRecord chat, NetworkMessage message)
{
    public long Id { get; } = id;

    public ChatRecord Chat { get; } = chat;

    public NetworkMessage Message { get; } = message;

    /// <summary>Whether the windows and the lists leave it out; a program that knows its number can ask for it.</summary>
    public bool IsHidden { get; init; }

    public string Body { get; set; } = message.Body;

    /// <summary>How far it is. Changed by <see cref="ClientStore.SetStatus"/>, which knows what waits.</summary>
    public ChatMessageStatus Status { get; set; }

    public Identity? EditedBy { get; set; }

    public DateTimeOffset? EditedAt { get; set; }
}
