namespace Skype4Net.Protocol;

/// <summary>Every command of the protocol; the properties bring their own <c>GET</c>, <c>SET</c> and <c>ALTER</c>.</summary>
internal static class AllCommands
{
    public static IReadOnlyList<CommandDefinition> All { get; } =
    [
        .. SessionCommands.All, .. UserCommands.All, .. ChatCommands.All, .. CallCommands.All, .. VoicemailCommands.All, .. SmsCommands.All,
        .. FileTransferCommands.All, .. ApplicationCommands.All, .. GroupCommands.All, .. ClientCommands.All,
    ];

    /// <summary>The commands that the SDK sends.</summary>
    public static IReadOnlyList<CommandDefinition> Sent { get; } = [.. All.Where(c => c.IsSent)];
}
