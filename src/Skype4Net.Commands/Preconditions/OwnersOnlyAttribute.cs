namespace Skype4Net.Commands;

/// <summary>Only for the Skype names in <see cref="CommandOptions.Owners"/>; for nobody when there are none.</summary>
public sealed class OwnersOnlyAttribute : PreconditionAttribute
{
    /// <inheritdoc/>
    public override ValueTask<Refusal?> CheckAsync(CommandContext context)
        => ValueTask.FromResult(context.Options.Owners.Contains(context.Sender.Handle, StringComparer.OrdinalIgnoreCase)
            ? null
            : new Refusal("not-an-owner", context.GetText(CommandText.OwnersOnly, context.Command.Name)) { IsForStrangers = true });
}
