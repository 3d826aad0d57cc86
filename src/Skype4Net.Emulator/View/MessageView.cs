namespace Skype4Net.Emulator;

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
