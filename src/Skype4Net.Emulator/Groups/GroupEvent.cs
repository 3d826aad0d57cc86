namespace Skype4Net.Emulator.Groups;

/// <summary>What happens to a group of contacts.</summary>
internal enum GroupEvent
{
    /// <summary>It gets another name, or somebody enters or leaves it.</summary>
    Edit,

    /// <summary>The user deletes it: <c>DELETE GROUP</c>.</summary>
    Delete,

    /// <summary>The user offers it to its members: <c>ALTER GROUP SHARE</c>.</summary>
    Share,

    /// <summary>The user joins a group that was offered: <c>ALTER GROUP ACCEPT</c>.</summary>
    Accept,

    /// <summary>The user turns a group down that was offered: <c>ALTER GROUP DECLINE</c>.</summary>
    Decline,
}
