namespace Skype4Net;

/// <summary>A group is shown or hidden (<c>GROUP n VISIBLE</c>).</summary>
/// <param name="Group">The group.</param>
/// <param name="IsVisible">Whether it is shown now.</param>
public sealed record GroupVisibleChanged(ContactGroup Group, bool IsVisible);
