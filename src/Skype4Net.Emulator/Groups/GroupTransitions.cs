namespace Skype4Net.Emulator.Groups;

/// <summary>What can happen to which type of group. The guards of commands and the module's own steps ask here alike.</summary>
internal static class GroupTransitions
{
    /// <summary>Whether every client has a group of this type, which is worked out and which nobody changes.</summary>
    public static bool IsHardwired(GroupType type) => type is not (GroupType.Custom or GroupType.Shared or GroupType.ProposedShared);

    /// <summary>The type after an event; null when it cannot happen.</summary>
    public static GroupType? Next(GroupType type, GroupEvent happened) => happened switch
    {
        GroupEvent.Edit or GroupEvent.Delete when !IsHardwired(type) => type,
        GroupEvent.Share when type == GroupType.Custom => GroupType.Shared,
        GroupEvent.Accept when type == GroupType.ProposedShared => GroupType.Shared,
        GroupEvent.Decline when type == GroupType.ProposedShared => type,
        _ => null,
    };
}
