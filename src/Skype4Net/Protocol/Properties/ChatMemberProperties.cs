using static Skype4Net.Protocol.CachePolicy;

namespace Skype4Net.Protocol;

/// <summary>The properties of a member of a chat: <c>GET CHATMEMBER 301 ROLE</c>.</summary>
internal static class ChatMemberProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.ChatMember, "CHATMEMBER", IdStyle.Number);

    public static readonly PropertyDefinition<string> ChatName = s.Text("CHATNAME", since: 7, cachePolicy: Immutable);
    public static readonly PropertyDefinition<string> Identity = s.Add("IDENTITY", Codecs.Handle, since: 7, cachePolicy: Immutable);
    public static readonly PropertyDefinition<ChatRole> Role = s.Add("ROLE", EnumCodecs.ChatRole, since: 7, alter: "SETROLETO");
    public static readonly PropertyDefinition<bool> IsActive = s.Add("IS_ACTIVE", Codecs.Bool, since: 7);

    public static ObjectSchema Schema { get; } = s.Build();
}
