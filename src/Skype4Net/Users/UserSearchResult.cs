namespace Skype4Net;

/// <summary>A search of the directory has ended (<c>SEARCH USERS text</c>).</summary>
/// <param name="Text">What was searched for.</param>
/// <param name="Users">Who was found.</param>
public sealed record UserSearchResult(string Text, IReadOnlyList<User> Users);
