namespace Skype4Net.Emulator.Network;

/// <summary>Who may do what in a room.</summary>
internal static class RoomRules
{
    public const int MaxMembers = 100;

    public static bool MayPost(RoomState room, Identity who)
        => !room.IsDisbanded && room.RoleOf(who) switch
        {
            ChatRole.Creator or ChatRole.Master or ChatRole.Helper => true,
            ChatRole.User => !room.Options.HasFlag(ChatOptions.UsersAreListeners),
            _ => false,
        };

    public static bool May(RoomState room, Identity who, RoomChange change)
    {
        ChatRole role = room.RoleOf(who);
        if (room.Find(who) is null)
            return false;
        bool leads = role is ChatRole.Creator or ChatRole.Master;
        return change switch
        {
            RoomChange.Leave => true,
            RoomChange.Topic => leads || (role != ChatRole.Listener && !room.Options.HasFlag(ChatOptions.TopicAndPictureLockedForUsers)),
            RoomChange.Add add => role != ChatRole.Listener && room.Members.Count + add.Who.Count <= MaxMembers
                && (leads || !add.Who.Any(room.Banned.Contains)),
            RoomChange.Kick kick => leads && kick.Who.All(w => room.Find(w) is { } m && m.Role != ChatRole.Creator && w != who),
            RoomChange.Role set => MaySetRole(room, who, set.Who, set.Value),
            RoomChange.Disband => role == ChatRole.Creator,
            _ => leads,
        };
    }

    public static bool MaySetRole(RoomState room, Identity by, Identity whom, ChatRole role)
    {
        if (room.Find(whom) is not { } member || role is ChatRole.Creator or ChatRole.Applicant or ChatRole.Unknown
            || member.Role == ChatRole.Creator)
            return false;
        return room.RoleOf(by) switch
        {
            ChatRole.Creator => true,
            ChatRole.Master => role != ChatRole.Master && member.Role != ChatRole.Master,
            _ => false,
        };
    }

    public static MyChatStatus Join(RoomState room, Identity who, string required, string? password)
    {
        if (room.IsDisbanded)
            return MyChatStatus.ChatDisbanded;
        if (room.Find(who) is not null)
            return MyChatStatus.Subscribed;
        if (room.Banned.Contains(who))
            return MyChatStatus.Banned;
        if (!room.Options.HasFlag(ChatOptions.JoiningEnabled))
            return MyChatStatus.ApplicationDenied;
        if (required.Length > 0 && required != password)
            return MyChatStatus.PasswordRequired;
        if (room.Members.Count >= MaxMembers)
            return MyChatStatus.QueuedBecauseChatIsFull;
        return room.Options.HasFlag(ChatOptions.JoinersBecomeApplicants) ? MyChatStatus.Applicant : MyChatStatus.Subscribed;
    }
}
