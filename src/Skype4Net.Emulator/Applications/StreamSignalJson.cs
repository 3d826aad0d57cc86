using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Applications;

/// <summary>The signals of streams in their envelopes.</summary>
[JsonSourceGenerationOptions(
    Converters = [typeof(IdentityConverter)], UseStringEnumConverter = true, IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(StreamRequested))]
[JsonSerializable(typeof(StreamAnswered))]
[JsonSerializable(typeof(StreamWritten))]
[JsonSerializable(typeof(StreamAcknowledged))]
[JsonSerializable(typeof(StreamDatagramSent))]
[JsonSerializable(typeof(StreamClosed))]
internal sealed partial class StreamSignalJson : JsonSerializerContext
{
    /// <summary>Adds them to a codec. Returns it.</summary>
    public static SignalCodec AddTo(SignalCodec codec) => codec
        .Add("stream-requested", Default.StreamRequested)
        .Add("stream-answered", Default.StreamAnswered)
        .Add("stream-written", Default.StreamWritten)
        .Add("stream-acknowledged", Default.StreamAcknowledged)
        .Add("stream-datagram", Default.StreamDatagramSent)
        .Add("stream-closed", Default.StreamClosed);
}
