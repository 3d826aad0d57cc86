namespace Skype4Net.Commands;

/// <summary>Only where the person and the bot are alone.</summary>
public sealed class InDialogAttribute : PreconditionAttribute
{
    /// <inheritdoc/>
    public override ValueTask<Refusal?> CheckAsync(CommandContext context)
        => ValueTask.FromResult(context.IsDialog ? null : new Refusal("not-a-dialog", context.GetText(CommandText.DialogOnly, context.Command.Name)));
}
