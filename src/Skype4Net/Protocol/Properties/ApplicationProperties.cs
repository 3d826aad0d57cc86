using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>The lists of an application: <c>GET APPLICATION chess STREAMS</c>. They change with every packet, so none is kept.</summary>
internal static class ApplicationProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.Application, "APPLICATION", IdStyle.Name);

    public static readonly PropertyDefinition<IReadOnlyList<string>> Connectable =
        s.Add("CONNECTABLE", Codecs.BlankList, since: 5, cachePolicy: Never);
    public static readonly PropertyDefinition<IReadOnlyList<string>> Connecting =
        s.Add("CONNECTING", Codecs.BlankList, since: 5, cachePolicy: Never);
    public static readonly PropertyDefinition<IReadOnlyList<string>> Streams = s.Add("STREAMS", Codecs.BlankList, since: 5, cachePolicy: Never);
    public static readonly PropertyDefinition<IReadOnlyList<StreamBytes>> Sending =
        s.Add("SENDING", Codecs.StreamBytes, since: 5, cachePolicy: Never);
    public static readonly PropertyDefinition<IReadOnlyList<StreamBytes>> Received =
        s.Add("RECEIVED", Codecs.StreamBytes, since: 5, cachePolicy: Never);

    /// <summary>Only ever notified; the data is in the line.</summary>
    public static readonly PropertyDefinition<StreamDatagram> Datagram =
        s.Add("DATAGRAM", Codecs.Datagram, since: 5, cachePolicy: Never, access: None);

    public static ObjectSchema Schema { get; } = s.Build();
}
