namespace Skype4Net.Commands;

/// <summary>Only for contacts of the bot's (<c>BUDDYSTATUS</c> 3), as the client says at that moment.</summary>
public sealed class ContactsOnlyAttribute : PreconditionAttribute
{
    /// <inheritdoc/>
    public override async ValueTask<Refusal?> CheckAsync(CommandContext context)
        => await context.BuddyStatusAsync().ConfigureAwait(false) == BuddyStatus.Friend
            ? null
            : new Refusal("not-a-contact", context.GetText(CommandText.ContactsOnly, context.Command.Name)) { IsForStrangers = true };
}
