using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Somebody's membership in a chat; protocol 7.</summary>
public sealed class ChatMember : SkypeObject
{
    internal ChatMember(SkypeEngine engine, long id)
        : base(engine, ObjectKind.ChatMember, id) => Id = id;

    /// <summary>The number by which the client knows the membership.</summary>
    public long Id { get; }

    /// <summary>The chat (<c>CHATNAME</c>); null when the client names none.</summary>
    public SkypeProperty<Chat?> Chat => Property(ChatMemberProperties.ChatName, PropertyMaps.Chat);

    /// <summary>The member (<c>IDENTITY</c>); null when the client names nobody.</summary>
    public SkypeProperty<User?> User => Property(ChatMemberProperties.Identity, PropertyMaps.User);

    /// <summary>What the member may do (<c>ROLE</c>, set by <c>SETROLETO</c>).</summary>
    public SettableSkypeProperty<ChatRole> Role => Settable(ChatMemberProperties.Role);

    /// <summary>Whether the member is connected to the chat (<c>IS_ACTIVE</c>).</summary>
    public SkypeProperty<bool> IsActive => Property(ChatMemberProperties.IsActive);

    /// <summary>Asks whether we may give the member a role (<c>CANSETROLETO</c>); changes nothing.</summary>
    /// <param name="role">The role.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<bool> CanSetRoleAsync(ChatRole role, CancellationToken cancellationToken = default)
    {
        EnumCodecs.ChatRole.Check(role, nameof(role));
        Reply reply = await Engine.SendAsync(ChatCommands.CanSetMemberRole.With(Id, EnumCodecs.ChatRole.Encode(role)), cancellationToken)
            .ConfigureAwait(false);
        return reply.Text.TrimEnd().EndsWith("TRUE", StringComparison.OrdinalIgnoreCase);
    }

    internal static IReadOnlyList<ChatMember> ListOf(SkypeEngine engine, IReadOnlyList<long> ids)
        => SkypeQuery.ListOf(ids, id => new ChatMember(engine, id));
}
