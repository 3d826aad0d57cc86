using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Whether a user is a contact: the property <c>USER BUDDYSTATUS</c>. The numbers are those of the wire.</summary>
public enum BuddyStatus
{
    /// <summary>A value this library does not know; never on the wire.</summary>
    Unknown = -1,
    /// <summary>Never was a contact (<c>0</c>).</summary>
    [Wire("0")]
    NeverBeenFriend = 0,
    /// <summary>Was deleted from the contacts (<c>1</c>).</summary>
    [Wire("1")]
    DeletedFriend = 1,
    /// <summary>Added, and has not authorized us yet (<c>2</c>).</summary>
    [Wire("2")]
    PendingAuthorization = 2,
    /// <summary>A contact (<c>3</c>).</summary>
    [Wire("3")]
    Friend = 3,
}
