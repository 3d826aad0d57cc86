namespace Skype4Net.Commands;

/// <summary>Only for people whom the bot's account has authorized (<c>ISAUTHORIZED</c>), as the client says at that moment.</summary>
public sealed class AuthorizedOnlyAttribute : PreconditionAttribute
{
    /// <inheritdoc/>
    public override async ValueTask<Refusal?> CheckAsync(CommandContext context)
        => await context.Sender.IsAuthorized.RefreshAsync(context.CancellationToken).ConfigureAwait(false)
            ? null
            : new Refusal("not-authorized", context.GetText(CommandText.ContactsOnly, context.Command.Name)) { IsForStrangers = true };
}
