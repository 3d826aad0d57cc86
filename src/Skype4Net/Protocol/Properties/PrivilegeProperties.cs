namespace Skype4Net.Protocol;

/// <summary>What the account may do: <c>GET PRIVILEGE SKYPEOUT</c>.</summary>
internal static class PrivilegeProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.Privilege, "PRIVILEGE", IdStyle.None);

    public static readonly PropertyDefinition<bool> SkypeOut = s.Add("SKYPEOUT", Codecs.Bool);
    public static readonly PropertyDefinition<bool> SkypeIn = s.Add("SKYPEIN", Codecs.Bool);
    public static readonly PropertyDefinition<bool> Voicemail = s.Add("VOICEMAIL", Codecs.Bool);

    public static ObjectSchema Schema { get; } = s.Build();
}
