namespace Skype4Net.Protocol;

/// <content>The words of groups of contacts.</content>
internal static partial class EnumCodecs
{
    public static readonly EnumCodec<GroupType> GroupType = new(
        Skype4Net.GroupType.Unknown,
        (Skype4Net.GroupType.Unknown, "UNKNOWN"),
        (Skype4Net.GroupType.Custom, "CUSTOM_GROUP"),
        (Skype4Net.GroupType.AllUsers, "ALL_USERS"),
        (Skype4Net.GroupType.AllFriends, "ALL_FRIENDS"),
        (Skype4Net.GroupType.SkypeFriends, "SKYPE_FRIENDS"),
        (Skype4Net.GroupType.SkypeOutFriends, "SKYPEOUT_FRIENDS"),
        (Skype4Net.GroupType.OnlineFriends, "ONLINE_FRIENDS"),
        (Skype4Net.GroupType.PendingAuthorizationFriends, "UNKNOWN_OR_PENDINGAUTH_FRIENDS"),
        (Skype4Net.GroupType.RecentlyContactedUsers, "RECENTLY_CONTACTED_USERS"),
        (Skype4Net.GroupType.WaitingMyAuthorization, "USERS_WAITING_MY_AUTHORIZATION"),
        (Skype4Net.GroupType.AuthorizedByMe, "USERS_AUTHORIZED_BY_ME"),
        (Skype4Net.GroupType.BlockedByMe, "USERS_BLOCKED_BY_ME"),
        (Skype4Net.GroupType.UngroupedFriends, "UNGROUPED_FRIENDS"),
        (Skype4Net.GroupType.Shared, "SHARED_GROUP"),
        (Skype4Net.GroupType.ProposedShared, "PROPOSED_SHARED_GROUP"));
}
