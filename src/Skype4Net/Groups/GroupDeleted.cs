namespace Skype4Net;

/// <summary>A group was deleted (<c>DELETED GROUP n</c>).</summary>
/// <param name="Group">Which group; it has its number still, and nothing else.</param>
public sealed record GroupDeleted(ContactGroup Group);
