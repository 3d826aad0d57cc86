using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Voicemails;

/// <summary>The signals of voicemails in their envelopes.</summary>
[JsonSourceGenerationOptions(
    Converters = [typeof(IdentityConverter)], UseStringEnumConverter = true, IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(VoicemailLeft))]
internal sealed partial class VoicemailSignalJson : JsonSerializerContext
{
    /// <summary>Adds them to a codec. Returns it.</summary>
    public static SignalCodec AddTo(SignalCodec codec) => codec
        .Add("voicemail-left", Default.VoicemailLeft);
}
