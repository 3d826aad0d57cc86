using Skype4Net.Commands;

namespace SkypeBot;

/// <summary>What people can say to the bot. There is a new object of it for each command; its constructor may ask for any service.</summary>
public sealed partial class Bot
{
    /// <summary>Rolls a die.</summary>
    [BotCommand("roll", Example = "roll 20")]
    public Task<string> RollAsync(CommandContext context, [Between(2, 1000)] int sides = 6)
        => Task.FromResult($"{Random.Shared.Next(sides) + 1}");

    /// <summary>Says back what is no command.</summary>
    [BotFallback]
    public Task<string> RepeatAsync(CommandContext context, string text) => Task.FromResult($"You said: {text}");
}
