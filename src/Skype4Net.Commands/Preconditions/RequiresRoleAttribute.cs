namespace Skype4Net.Commands;

/// <summary>
/// Only for members of the chat with a role, or a higher one (<c>MEMBEROBJECTS</c>, protocol 7), as the client says at that moment. Always
/// met in dialogs.
/// </summary>
/// <param name="role">The least role.</param>
public sealed class RequiresRoleAttribute(ChatRole role) : PreconditionAttribute
{
    /// <summary>The least role.</summary>
    public ChatRole Role { get; } = role;

    /// <inheritdoc/>
    public override ValueTask<Refusal?> CheckAsync(CommandContext context)
        => ChatRoles.CheckAsync(
            context, Role, () => ChatRoles.OfAsync(context.Chat, context.Sender, context.CancellationToken), "role-needed", CommandText.RoleNeeded);
}
