namespace Skype4Net.Emulator;

/// <summary>Somebody whom an account knows, as they were when this was asked for.</summary>
/// <param name="Handle">The Skype name, or a number with <c>+</c>.</param>
/// <param name="Name">The name that is shown: the user's own one for them, their full name, or the handle.</param>
/// <param name="Presence">Whether they are there, as far as the account may see it.</param>
/// <param name="Status">How the two stand.</param>
public sealed record ContactView(string Handle, string Name, OnlineStatus Presence, BuddyStatus Status)
{
    /// <summary>The full name.</summary>
    public string FullName { get; init; } = "";

    /// <summary>The mood message.</summary>
    public string Mood { get; init; } = "";

    /// <summary>Whether they may see the account's presence.</summary>
    public bool IsAuthorized { get; init; }

    /// <summary>Whether they are blocked.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>What they say with a request to be a contact that waits for an answer; null for none.</summary>
    public string? Request { get; init; }

    /// <summary>The numbers of the groups that the user put them into.</summary>
    public IReadOnlyList<long> Groups { get; init; } = [];
}
