namespace Skype4Net.Emulator;

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
