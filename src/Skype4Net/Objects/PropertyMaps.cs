namespace Skype4Net;

/// <summary>The ways in which values of the wire are shown as objects.</summary>
internal static class PropertyMaps
{
    public static readonly PropertyMap<string, User?> User = new((owner, handle) => handle.Length > 0 ? new User(owner.Engine, handle) : null);

    public static readonly PropertyMap<IReadOnlyList<string>, IReadOnlyList<User>> Users =
        new((owner, handles) => Skype4Net.User.ListOf(owner.Engine, handles));

    public static readonly PropertyMap<string, Chat?> Chat = new((owner, name) => name.Length > 0 ? new Chat(owner.Engine, name) : null);

    public static readonly PropertyMap<IReadOnlyList<long>, IReadOnlyList<ChatMessage>> Messages =
        new((owner, ids) => ChatMessage.ListOf(owner.Engine, ids));

    public static readonly PropertyMap<IReadOnlyList<long>, IReadOnlyList<ChatMember>> Members =
        new((owner, ids) => ChatMember.ListOf(owner.Engine, ids));
}
