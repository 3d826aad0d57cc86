namespace Skype4Net.Commands;

/// <summary>
/// Makes a command of all that is addressed to the bot and begins with no name of a command: what has a prefix or mentions the bot, and in dialogs,
/// where <see cref="CommandOptions.PrefixInDialogs"/> allows it, everything. One for a bot; its arguments begin at the first word.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BotFallbackAttribute : Attribute
{
    /// <inheritdoc cref="BotCommandAttribute.Help"/>
    public string? Help { get; set; }

    /// <inheritdoc cref="BotCommandAttribute.Example"/>
    public string? Example { get; set; }
}
