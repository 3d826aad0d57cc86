namespace Skype4Net;

/// <summary>The presence of a user changed (<c>USER x ONLINESTATUS</c>).</summary>
/// <param name="User">Who.</param>
/// <param name="Status">The new presence.</param>
public sealed record OnlineStatusChanged(User User, OnlineStatus Status);

/// <summary>A user's mood message changed (<c>USER x MOOD_TEXT</c>, <c>USER x RICH_MOOD_TEXT</c>).</summary>
/// <param name="User">Who.</param>
/// <param name="Text">The new text without formatting; empty when it was removed.</param>
public sealed record MoodChanged(User User, string Text);

/// <summary>A user became a contact, asks to be one, or is one no longer (<c>USER x BUDDYSTATUS</c>). The client may tell the same twice.</summary>
/// <param name="User">Who.</param>
/// <param name="Status">The new state.</param>
public sealed record BuddyStatusChanged(User User, BuddyStatus Status);

/// <summary>Somebody asks to see our status and be a contact (<c>USER x RECEIVEDAUTHREQUEST</c>).</summary>
/// <param name="User">Who asks.</param>
/// <param name="Text">What they say; may be empty.</param>
public sealed record AuthorizationRequest(User User, string Text)
{
    /// <summary>Lets the user see our status.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task AcceptAsync(CancellationToken cancellationToken = default) => User.IsAuthorized.SetAsync(true, cancellationToken);

    /// <summary>Turns the request down.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task DeclineAsync(CancellationToken cancellationToken = default) => User.IsAuthorized.SetAsync(false, cancellationToken);
}

/// <summary>A search of the directory has ended (<c>SEARCH USERS text</c>).</summary>
/// <param name="Text">What was searched for.</param>
/// <param name="Users">Who was found.</param>
public sealed record UserSearchResult(string Text, IReadOnlyList<User> Users);
