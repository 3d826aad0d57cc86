using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>The selection in the contact list: <c>CONTACTS FOCUSED anna, ben</c>. It is asked for by <c>GET CONTACTS_FOCUSED</c>.</summary>
internal static class ContactListProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.ContactList, "CONTACTS", IdStyle.None);

    public static readonly PropertyDefinition<IReadOnlyList<string>> Focused =
        s.Add("FOCUSED", Codecs.CommaList, since: 6, cachePolicy: Never, access: None);

    public static ObjectSchema Schema { get; } = s.Build();
}
