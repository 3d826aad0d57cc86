namespace Skype4Net;

/// <summary>A group is shown or hidden (<c>GROUP n VISIBLE</c>).</summary>
/// <param name="Group">Which group.</param>
/// <param name="IsVisible">Whether it is shown now.</param>
public sealed record GroupVisibleChanged(ContactGroup Group, bool IsVisible);

/// <summary>A group's members are shown or hidden (<c>GROUP n EXPANDED</c>).</summary>
/// <param name="Group">Which group.</param>
/// <param name="IsExpanded">Whether they are shown now.</param>
public sealed record GroupExpandedChanged(ContactGroup Group, bool IsExpanded);

/// <summary>The members of a group changed (<c>GROUP n NROFUSERS</c>).</summary>
/// <param name="Group">Which group; read its users anew.</param>
/// <param name="Count">How many there are now.</param>
public sealed record GroupUsersChanged(ContactGroup Group, int Count);

/// <summary>A group was deleted (<c>DELETED GROUP n</c>).</summary>
/// <param name="Group">Which group; it has its number still, and nothing else.</param>
public sealed record GroupDeleted(ContactGroup Group);
