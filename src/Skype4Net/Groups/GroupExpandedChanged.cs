namespace Skype4Net;

/// <summary>A group's members are shown or hidden (<c>GROUP n EXPANDED</c>).</summary>
/// <param name="Group">The group.</param>
/// <param name="IsExpanded">Whether they are shown now.</param>
public sealed record GroupExpandedChanged(ContactGroup Group, bool IsExpanded);
