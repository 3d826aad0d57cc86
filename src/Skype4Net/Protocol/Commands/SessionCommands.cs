namespace Skype4Net.Protocol;

/// <summary>Commands of the connection itself.</summary>
internal static partial class SessionCommands
{
    public static readonly CommandDefinition Name = new("NAME {name:line}", 1, "", timeoutClass: CommandTimeoutClass.User);
    public static readonly CommandDefinition Protocol = new("PROTOCOL {version:id}", 1, "PROTOCOL", hasValue: true);
    public static readonly CommandDefinition Ping = new("PING", 1, "PONG");
}
