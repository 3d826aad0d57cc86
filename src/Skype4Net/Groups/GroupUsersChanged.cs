namespace Skype4Net;

/// <summary>The members of a group changed (<c>GROUP n NROFUSERS</c>).</summary>
/// <param name="Group">Which group; read its users anew.</param>
/// <param name="Count">How many there are now.</param>
public sealed record GroupUsersChanged(ContactGroup Group, int Count);
