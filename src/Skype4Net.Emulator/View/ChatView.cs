namespace Skype4Net.Emulator;

/// <summary>A member of a chat.</summary>
/// <param name="Handle">The Skype name.</param>
/// <param name="Name">The name that is shown.</param>
/// <param name="Role">The role.</param>
/// <param name="IsActive">Whether their client is reached.</param>
public sealed record ChatMemberView(string Handle, string Name, ChatRole Role, bool IsActive);

/// <summary>A chat as one client keeps it, as it was when this was asked for.</summary>
/// <param name="Name">Its name, which is the same for all who are in it.</param>
/// <param name="Title">What the window calls it: the partner, the topic, or who is in it.</param>
/// <param name="Type">Whether it is a dialog.</param>
/// <param name="Members">Who is in it.</param>
public sealed record ChatView(string Name, string Title, ChatType Type, IReadOnlyList<ChatMemberView> Members)
{
    /// <summary>The topic as plain text.</summary>
    public string Topic { get; init; } = "";

    /// <summary>The other side of a dialog; empty in chats of several.</summary>
    public string Partner { get; init; } = "";

    /// <summary>Whether it is a dialog, or a chat that the user is in or not.</summary>
    public ChatStatus Status { get; init; }

    /// <summary>How the user stands in it.</summary>
    public MyChatStatus MyStatus { get; init; }

    /// <summary>The user's role.</summary>
    public ChatRole MyRole { get; init; }

    /// <summary>Who waits to be let in.</summary>
    public IReadOnlyList<string> Applicants { get; init; } = [];

    /// <summary>How many messages of others are unread.</summary>
    public int Unread { get; init; }

    /// <summary>When something happened last; null for never.</summary>
    public DateTimeOffset? Activity { get; init; }

    /// <summary>Whether it is bookmarked.</summary>
    public bool IsBookmarked { get; init; }

    /// <summary>Whether its window is open: what arrives is read at once.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Its options.</summary>
    public ChatOptions Options { get; init; }

    /// <summary>Its guidelines.</summary>
    public string Guidelines { get; init; } = "";

    /// <summary>Its description.</summary>
    public string Description { get; init; } = "";

    /// <summary>The hint at its password.</summary>
    public string JoinHint { get; init; } = "";

    /// <summary>Whether who joins must know a password.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Who added the user; empty for nobody.</summary>
    public string Adder { get; init; } = "";

    /// <summary>How many messages there are.</summary>
    public int Messages { get; init; }

    /// <summary>The last message; null for none.</summary>
    public MessageView? Last { get; init; }
}

/// <summary>A message as one client keeps it, as it was when this was asked for.</summary>
/// <param name="Id">The number at this client.</param>
/// <param name="Guid">What names it at all clients.</param>
/// <param name="Chat">The name of the chat.</param>
/// <param name="From">Who sent it.</param>
/// <param name="Text">The text as it is now; empty for a message that was deleted.</param>
public sealed record MessageView(long Id, string Guid, string Chat, string From, string Text)
{
    /// <summary>The name of who sent it, as it is shown.</summary>
    public string Name { get; init; } = "";

    /// <summary>What kind it is.</summary>
    public ChatMessageType Type { get; init; }

    /// <summary>How far it is at this client.</summary>
    public ChatMessageStatus Status { get; init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset SentAt { get; init; }

    /// <summary>When it was edited; null for never.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>Who edited it; empty for nobody.</summary>
    public string EditedBy { get; init; } = "";

    /// <summary>Whom something happened to, where it says what happened.</summary>
    public IReadOnlyList<string> Users { get; init; } = [];

    /// <summary>The role that was given, where it says that.</summary>
    public ChatRole Role { get; init; }

    /// <summary>The name of the program by which it was written; empty when the person wrote it, or another client's program.</summary>
    public string Program { get; init; } = "";

    /// <summary>Whether it was written and deleted.</summary>
    public bool IsDeleted => EditedAt is not null && Text.Length == 0;
}
