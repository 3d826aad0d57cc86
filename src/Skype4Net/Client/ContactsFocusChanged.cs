namespace Skype4Net;

/// <summary>The selection in the contact list changed (<c>CONTACTS FOCUSED</c>).</summary>
/// <param name="Users">Who is selected.</param>
public sealed record ContactsFocusChanged(IReadOnlyList<User> Users);
