namespace Skype4Net;

/// <summary>The kind of a group of contacts: <c>GROUP n TYPE</c>.</summary>
public enum GroupType
{
    /// <summary>Not known, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>Made by the user (<c>CUSTOM_GROUP</c>).</summary>
    Custom,
    /// <summary>Everybody known (<c>ALL_USERS</c>).</summary>
    AllUsers,
    /// <summary>All contacts (<c>ALL_FRIENDS</c>).</summary>
    AllFriends,
    /// <summary>Contacts with Skype (<c>SKYPE_FRIENDS</c>).</summary>
    SkypeFriends,
    /// <summary>Telephone contacts (<c>SKYPEOUT_FRIENDS</c>).</summary>
    SkypeOutFriends,
    /// <summary>Contacts that are online (<c>ONLINE_FRIENDS</c>).</summary>
    OnlineFriends,
    /// <summary>Contacts that have not authorized us yet (<c>UNKNOWN_OR_PENDINGAUTH_FRIENDS</c>).</summary>
    PendingAuthorizationFriends,
    /// <summary>People talked with lately (<c>RECENTLY_CONTACTED_USERS</c>).</summary>
    RecentlyContactedUsers,
    /// <summary>People who wait for our authorization (<c>USERS_WAITING_MY_AUTHORIZATION</c>).</summary>
    WaitingMyAuthorization,
    /// <summary>People who may see our status (<c>USERS_AUTHORIZED_BY_ME</c>).</summary>
    AuthorizedByMe,
    /// <summary>People we have blocked (<c>USERS_BLOCKED_BY_ME</c>).</summary>
    BlockedByMe,
    /// <summary>Contacts in no group of the user's own (<c>UNGROUPED_FRIENDS</c>).</summary>
    UngroupedFriends,
    /// <summary>Shared with others (<c>SHARED_GROUP</c>).</summary>
    Shared,
    /// <summary>A shared group one is invited to (<c>PROPOSED_SHARED_GROUP</c>).</summary>
    ProposedShared,
}
