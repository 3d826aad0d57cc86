using Skype4Net.Commands;

namespace HostedBot;

/// <summary>What people can say to the bot. There is a new object of it for each command, with the services of a scope of its own.</summary>
public sealed partial class Bot(Answers answers)
{
    /// <summary>Works for some seconds, which the bot is given when it is stopped meanwhile.</summary>
    [BotCommand("work")]
    public async Task<string> WorkAsync(CommandContext context, [Between(0, 60)] double seconds)
    {
        await context.ReplyAsync(answers.Beginning(context.Message.MayBeRepeated));
        await Task.Delay(TimeSpan.FromSeconds(seconds), context.TimeProvider, context.CancellationToken);
        return "Done.";
    }

    /// <summary>Says anything else back.</summary>
    [BotFallback]
    public Task<string> RepeatAsync(CommandContext context, string text) => Task.FromResult(answers.To(text));
}
