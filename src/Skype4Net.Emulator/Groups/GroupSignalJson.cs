using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Groups;

/// <summary>The signals of shared groups in their envelopes.</summary>
[JsonSourceGenerationOptions(
    Converters = [typeof(IdentityConverter)], UseStringEnumConverter = true, IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(GroupOffered))]
[JsonSerializable(typeof(GroupJoined))]
internal sealed partial class GroupSignalJson : JsonSerializerContext
{
    /// <summary>Adds them to a codec. Returns it.</summary>
    public static SignalCodec AddTo(SignalCodec codec) => codec
        .Add("group-offered", Default.GroupOffered)
        .Add("group-joined", Default.GroupJoined);
}
