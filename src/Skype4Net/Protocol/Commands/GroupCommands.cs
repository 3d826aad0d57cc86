namespace Skype4Net.Protocol;

/// <summary>Commands about groups of contacts.</summary>
internal static partial class GroupCommands
{
    public static readonly CommandDefinition Search = new("SEARCH GROUPS {kind:word}", 5, "", hasValue: true);

    /// <summary>The reply has no number.</summary>
    public static readonly CommandDefinition Create = new("CREATE GROUP {name:line}", 5, "CREATE GROUP");

    /// <summary>Answered with an echo, or with the words of the notification, <c>DELETED GROUP n</c>: what is no error is a yes.</summary>
    public static readonly CommandDefinition Delete = new("DELETE GROUP {group:id}", 5, "");
    public static readonly CommandDefinition AddUser = Alter("ADDUSER {handle:handle}", 5);
    public static readonly CommandDefinition RemoveUser = Alter("REMOVEUSER {handle:handle}", 5);
    public static readonly CommandDefinition Share = Alter("SHARE {text:text?}", 6);
    public static readonly CommandDefinition Accept = Alter("ACCEPT", 6);
    public static readonly CommandDefinition Decline = Alter("DECLINE", 6);

    private static CommandDefinition Alter(string action, int since) => new($"ALTER GROUP {{group:id}} {action}", since, "ALTER GROUP");
}
