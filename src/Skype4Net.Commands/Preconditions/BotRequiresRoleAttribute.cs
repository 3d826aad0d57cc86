namespace Skype4Net.Commands;

/// <summary>
/// Only in chats where the bot has a role, or a higher one (<c>MYROLE</c>, protocol 7), as the client says at that moment. Always met in
/// dialogs.
/// </summary>
/// <param name="role">The least role.</param>
public sealed class BotRequiresRoleAttribute(ChatRole role) : PreconditionAttribute
{
    /// <summary>The least role.</summary>
    public ChatRole Role { get; } = role;

    /// <inheritdoc/>
    public override ValueTask<Refusal?> CheckAsync(CommandContext context)
        => ChatRoles.CheckAsync(
            context, Role, () => context.Chat.MyRole.RefreshAsync(context.CancellationToken), "bot-role-needed", CommandText.BotRoleNeeded);
}
