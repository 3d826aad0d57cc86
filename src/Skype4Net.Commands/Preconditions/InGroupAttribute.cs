namespace Skype4Net.Commands;

/// <summary>Only in chats of several.</summary>
public sealed class InGroupAttribute : PreconditionAttribute
{
    /// <inheritdoc/>
    public override ValueTask<Refusal?> CheckAsync(CommandContext context)
        => ValueTask.FromResult(context.IsDialog ? new Refusal("not-a-group", context.GetText(CommandText.GroupOnly, context.Command.Name)) : null);
}
