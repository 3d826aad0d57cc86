using System.Text;

namespace Skype4Net.Protocol;

/// <summary>Every kind of object of the protocol. A new kind adds its schema here.</summary>
internal static class Schemas
{
    /// <summary>All kinds, each at the index of its <see cref="ObjectKind"/>.</summary>
    public static IReadOnlyList<ObjectSchema> All { get; } = InOrder(
    [
        ClientProperties.Schema,
        UserProperties.Schema,
        ProfileProperties.Schema,
        ChatProperties.Schema,
        ChatMemberProperties.Schema,
        ChatMessageProperties.Schema,
        PrivilegeProperties.Schema,
        CallProperties.Schema,
        VoicemailProperties.Schema,
        SmsProperties.Schema,
        FileTransferProperties.Schema,
        ApplicationProperties.Schema,
        GroupProperties.Schema,
        PluginEventProperties.Schema,
        MenuItemProperties.Schema,
        ContactListProperties.Schema,
        DeletedProperties.Schema,
    ]);

    private static readonly WordTable<ObjectSchema> s_byWord = new(
    [
        .. All.Where(s => s.Word.Length > 0).Select(s => (s.WordUtf8, s)),
        .. All.Where(s => s.OldWord is not null).Select(s => (Encoding.ASCII.GetBytes(s.OldWord!), s)),
    ]);

    public static ObjectSchema Client { get; } = ClientProperties.Schema;

    public static ObjectSchema Of(ObjectKind kind) => All[(int)kind];

    /// <summary>The kind that an object word names, or null.</summary>
    public static ObjectSchema? Find(ReadOnlySpan<byte> word) => s_byWord.Find(word);

    private static ObjectSchema[] InOrder(IReadOnlyCollection<ObjectSchema> schemas)
    {
        var inOrder = new ObjectSchema[Enum.GetValues<ObjectKind>().Length];
        foreach (ObjectSchema schema in schemas)
            inOrder[(int)schema.Kind] = schema;
        return Array.IndexOf(inOrder, null) is >= 0 and var missing
            ? throw new InvalidOperationException($"{(ObjectKind)missing} has no schema.")
            : inOrder;
    }
}
