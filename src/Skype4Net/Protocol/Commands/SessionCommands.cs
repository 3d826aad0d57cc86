namespace Skype4Net.Protocol;

/// <summary>Commands of the connection itself.</summary>
internal static class SessionCommands
{
    public static readonly CommandDefinition Name = new("NAME {name:line}", 1, "", pace: CommandPace.User);
    public static readonly CommandDefinition Protocol = new("PROTOCOL {version:id}", 1, "PROTOCOL", hasValue: true);
    public static readonly CommandDefinition Ping = new("PING", 1, "PONG");
    public static readonly CommandDefinition GetPrivilege = new("GET PRIVILEGE {privilege:word}", 1, "PRIVILEGE", hasValue: true);
    public static readonly CommandDefinition ResetIdleTimer = new("RESETIDLETIMER", 5, "RESETIDLETIMER");
    public static readonly CommandDefinition Focus = new("FOCUS", 1, "FOCUS");
    public static readonly CommandDefinition Minimize = new("MINIMIZE", 1, "MINIMIZE");

    public static IReadOnlyList<CommandDefinition> All { get; } = [Name, Protocol, Ping, GetPrivilege, ResetIdleTimer, Focus, Minimize];
}
