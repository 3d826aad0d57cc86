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
    public override async ValueTask<Refusal?> CheckAsync(CommandContext context)
    {
        if (context.IsDialog)
            return null;
        if (context.Skype.Protocol < ChatRoles.SinceProtocol)
            return new Refusal("roles-unknown", context.GetText(CommandText.RolesUnknown, context.Command.Name));
        return ChatRoles.IsAtLeast(await ChatRoles.OfAsync(context.Chat, context.Sender, context.CancellationToken).ConfigureAwait(false), Role)
            ? null
            : new Refusal("role-needed", context.GetText(CommandText.RoleNeeded, context.Command.Name, ChatRoles.Text(Role, context)));
    }
}
