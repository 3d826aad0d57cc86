namespace Skype4Net.Protocol;

/// <summary>The connection variables: <c>GET USERSTATUS</c>.</summary>
internal static class ClientProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.Client, "", IdStyle.None);

    public static readonly PropertyDefinition<string> SkypeVersion = s.Text("SKYPEVERSION", freshness: Freshness.Immutable);
    public static readonly PropertyDefinition<string> CurrentUserHandle = s.Add("CURRENTUSERHANDLE", Codecs.Handle);
    public static readonly PropertyDefinition<UserStatus> UserStatus = s.Add("USERSTATUS", EnumCodecs.UserStatus, access: PropertyAccess.Read | PropertyAccess.Set);
    public static readonly PropertyDefinition<ConnectionStatus> ConnectionStatus = s.Add("CONNSTATUS", EnumCodecs.ConnectionStatus);

    public static ObjectSchema Schema { get; } = s.Build();
}
