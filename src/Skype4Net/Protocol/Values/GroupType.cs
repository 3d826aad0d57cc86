using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The kind of a group of contacts: <c>GROUP n TYPE</c>.</summary>
public enum GroupType
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Made by the user (<c>CUSTOM_GROUP</c>).</summary>
    [Wire("CUSTOM_GROUP")]
    Custom,
    /// <summary>Everybody known (<c>ALL_USERS</c>).</summary>
    [Wire("ALL_USERS")]
    AllUsers,
    /// <summary>All contacts (<c>ALL_FRIENDS</c>).</summary>
    [Wire("ALL_FRIENDS")]
    AllFriends,
    /// <summary>Contacts with Skype (<c>SKYPE_FRIENDS</c>).</summary>
    [Wire("SKYPE_FRIENDS")]
    SkypeFriends,
    /// <summary>Telephone contacts (<c>SKYPEOUT_FRIENDS</c>).</summary>
    [Wire("SKYPEOUT_FRIENDS")]
    SkypeOutFriends,
    /// <summary>Contacts that are online (<c>ONLINE_FRIENDS</c>).</summary>
    [Wire("ONLINE_FRIENDS")]
    OnlineFriends,
    /// <summary>Contacts that have not authorized us yet (<c>UNKNOWN_OR_PENDINGAUTH_FRIENDS</c>).</summary>
    [Wire("UNKNOWN_OR_PENDINGAUTH_FRIENDS")]
    PendingAuthorizationFriends,
    /// <summary>People talked with lately (<c>RECENTLY_CONTACTED_USERS</c>).</summary>
    [Wire("RECENTLY_CONTACTED_USERS")]
    RecentlyContactedUsers,
    /// <summary>People who wait for our authorization (<c>USERS_WAITING_MY_AUTHORIZATION</c>).</summary>
    [Wire("USERS_WAITING_MY_AUTHORIZATION")]
    WaitingMyAuthorization,
    /// <summary>People who may see our status (<c>USERS_AUTHORIZED_BY_ME</c>).</summary>
    [Wire("USERS_AUTHORIZED_BY_ME")]
    AuthorizedByMe,
    /// <summary>People we have blocked (<c>USERS_BLOCKED_BY_ME</c>).</summary>
    [Wire("USERS_BLOCKED_BY_ME")]
    BlockedByMe,
    /// <summary>Contacts in no group of the user's own (<c>UNGROUPED_FRIENDS</c>).</summary>
    [Wire("UNGROUPED_FRIENDS")]
    UngroupedFriends,
    /// <summary>Shared with others (<c>SHARED_GROUP</c>).</summary>
    [Wire("SHARED_GROUP")]
    Shared,
    /// <summary>A shared group one is invited to (<c>PROPOSED_SHARED_GROUP</c>).</summary>
    [Wire("PROPOSED_SHARED_GROUP")]
    ProposedShared,
}
