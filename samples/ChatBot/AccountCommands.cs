using System.Globalization;
using Skype4Net;
using Skype4Net.Commands;

namespace ChatBot;

/// <summary>What people can ask of the bot's account.</summary>
internal sealed partial class AccountCommands(ISkype skype)
{
    private const string Help = "I know: @userstatus <online|away|na|dnd|invisible>, @credit, @help";

    [BotCommand("userstatus")]
    public async Task<string> SetStatusAsync(CommandContext context, Presence status)
    {
        UserStatus wanted = status switch
        {
            Presence.Online => UserStatus.Online,
            Presence.Away => UserStatus.Away,
            Presence.NA => UserStatus.NotAvailable,
            Presence.Dnd => UserStatus.DoNotDisturb,
            _ => UserStatus.Invisible,
        };
        await skype.UserStatus.SetAsync(wanted, context.CancellationToken);
        return $"My status is {status.ToString().ToLowerInvariant()} now.";
    }

    [BotCommand("credit")]
    public async Task<string> NotifyCreditAsync(CommandContext context)
    {
        decimal balance = await skype.Profile.Balance.GetAsync(context.CancellationToken);
        string currency = await skype.Profile.BalanceCurrency.GetAsync(context.CancellationToken);
        return currency.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"I have {balance:0.00} {currency}.") : "I have no credit.";
    }

    [BotFallback]
    public static Task<string> HelpAsync(CommandContext context, string said) => Task.FromResult(Help);
}
