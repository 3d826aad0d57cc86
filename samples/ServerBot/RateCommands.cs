using ServerBot.Access;
using ServerBot.Rates;
using Skype4Net.Commands;

namespace ServerBot;

/// <summary>The requests that people can make, for whom the settings let in.</summary>
[LetIn]
internal sealed partial class RateCommands(Answers answers)
{
    [BotCommand("help")]
    public Task<string> HelpAsync(CommandContext context) => Task.FromResult(answers.GetHelp());

    [BotCommand("status")]
    public Task<string> StatusAsync(CommandContext context) => Task.FromResult(answers.GetStatus());

    [BotCommand("rates")]
    public Task<string> RatesAsync(CommandContext context) => Task.FromResult(answers.GetRates());

    /// <summary><c>EUR USD 100</c>, which begins with no name of a command.</summary>
    [BotFallback]
    public Task<string> ExchangeAsync(CommandContext context, Currency from, Currency to, [Between(0, 1_000_000_000)] decimal amount)
        => Task.FromResult(answers.Exchange(from.Code, to.Code, amount));
}
