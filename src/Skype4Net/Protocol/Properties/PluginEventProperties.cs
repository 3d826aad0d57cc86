using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>What is notified of the events that a program shows in the client: <c>EVENT x CLICKED</c>. There is no GET.</summary>
internal static class PluginEventProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.PluginEvent, "EVENT", IdStyle.Name);

    public static readonly PropertyDefinition<string> Created = s.Add("CREATED", Codecs.Text, since: 6, cachePolicy: Never, access: None);
    public static readonly PropertyDefinition<string> Clicked = s.Add("CLICKED", Codecs.Text, since: 6, cachePolicy: Never, access: None);

    public static ObjectSchema Schema { get; } = s.Build();
}
