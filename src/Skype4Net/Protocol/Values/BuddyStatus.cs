namespace Skype4Net;

/// <summary>Whether a user is a contact: the property <c>USER BUDDYSTATUS</c>. The numbers are those of the wire.</summary>
public enum BuddyStatus
{
    /// <summary>A value this library does not know; never on the wire.</summary>
    Unknown = -1,
    /// <summary>Never was a contact (<c>0</c>).</summary>
    NeverBeenFriend = 0,
    /// <summary>Was deleted from the contacts (<c>1</c>).</summary>
    DeletedFriend = 1,
    /// <summary>Added, and has not authorized us yet (<c>2</c>).</summary>
    PendingAuthorization = 2,
    /// <summary>A contact (<c>3</c>).</summary>
    Friend = 3,
}
