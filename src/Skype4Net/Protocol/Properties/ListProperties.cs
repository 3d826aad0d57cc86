namespace Skype4Net.Protocol;

/// <summary>The selection in the contact list: <c>CONTACTS FOCUSED anna, ben</c>. It is asked for by <c>GET CONTACTS_FOCUSED</c>.</summary>
internal static class ContactListProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.ContactList, "CONTACTS", IdStyle.None);

    public static readonly PropertyDefinition<IReadOnlyList<string>> Focused = s.Add("FOCUSED", Codecs.CommaList, since: 6, cachePolicy: CachePolicy.Never, access: 0);

    public static ObjectSchema Schema { get; } = s.Build();
}

/// <summary>What is gone: <c>DELETED GROUP 540</c>.</summary>
internal static class DeletedProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.Deleted, "DELETED", IdStyle.None);

    public static readonly PropertyDefinition<long> Group = s.Add("GROUP", Codecs.Long, since: 5, cachePolicy: CachePolicy.Never, access: 0);

    public static ObjectSchema Schema { get; } = s.Build();
}
