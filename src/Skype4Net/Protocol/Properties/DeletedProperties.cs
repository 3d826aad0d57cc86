using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>What is gone: <c>DELETED GROUP 540</c>.</summary>
internal static class DeletedProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.Deleted, "DELETED", IdStyle.None);

    public static readonly PropertyDefinition<long> Group = s.Add("GROUP", Codecs.Long, since: 5, cachePolicy: Never, access: None);

    public static ObjectSchema Schema { get; } = s.Build();
}
