namespace Skype4Net.Commands;

/// <summary>A command in the list of a bot.</summary>
/// <param name="Definition">The command.</param>
/// <param name="Module">The name of its module, for messages.</param>
/// <param name="Factory">Makes its module; null when the services do.</param>
internal sealed record RegisteredCommand(CommandDefinition Definition, string Module, Func<CommandContext, object>? Factory);
