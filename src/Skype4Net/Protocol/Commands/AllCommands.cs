namespace Skype4Net.Protocol;

/// <summary>Every command of the protocol; the properties bring their own <c>GET</c>, <c>SET</c> and <c>ALTER</c>.</summary>
internal static partial class AllCommands
{
    /// <summary>Every definition, class by class; the list is generated from the fields that hold them.</summary>
    public static IReadOnlyList<CommandDefinition> All { get; } = Declared;

    /// <summary>The commands that the SDK sends.</summary>
    public static IReadOnlyList<CommandDefinition> Sent { get; } = [.. All.Where(c => c.IsSent)];
}
