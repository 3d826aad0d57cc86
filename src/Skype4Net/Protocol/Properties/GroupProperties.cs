using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>The properties of a group of contacts: <c>GET GROUP 540 DISPLAYNAME</c>.</summary>
internal static class GroupProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.Group, "GROUP", IdStyle.Number);

    public static readonly PropertyDefinition<GroupType> Type = s.Add("TYPE", EnumCodecs.GroupType, since: 5);
    public static readonly PropertyDefinition<string> CustomGroupId = s.Text("CUSTOM_GROUP_ID", since: 6);
    public static readonly PropertyDefinition<string> DisplayName = s.Add("DISPLAYNAME", Codecs.Line, since: 5, access: ReadSet);
    public static readonly PropertyDefinition<IReadOnlyList<string>> Users = s.Add("USERS", Codecs.CommaList, since: 5, cachePolicy: Never);

    // The one notification that tells of new members.
    public static readonly PropertyDefinition<int> UserCount = s.Add("NROFUSERS", Codecs.Int, since: 5, invalidates: [Users]);
    public static readonly PropertyDefinition<int> OnlineUserCount = s.Add("NROFUSERS_ONLINE", Codecs.Int, since: 5, cachePolicy: Never);
    public static readonly PropertyDefinition<bool> Visible = s.Add("VISIBLE", Codecs.Bool, since: 5);
    public static readonly PropertyDefinition<bool> Expanded = s.Add("EXPANDED", Codecs.Bool, since: 5);

    public static ObjectSchema Schema { get; } = s.Build();
}
