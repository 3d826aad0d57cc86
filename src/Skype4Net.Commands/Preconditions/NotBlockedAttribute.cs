namespace Skype4Net.Commands;

/// <summary>Not for people whom the bot's account has blocked (<c>ISBLOCKED</c>); they are told nothing.</summary>
public sealed class NotBlockedAttribute : PreconditionAttribute
{
    /// <inheritdoc/>
    public override async ValueTask<Refusal?> CheckAsync(CommandContext context)
        => await context.Sender.IsBlocked.RefreshAsync(context.CancellationToken).ConfigureAwait(false)
            ? new Refusal("blocked", Text: null) { IsForStrangers = true }
            : null;
}
