using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Calls;

/// <summary>The signals of calls in their envelopes.</summary>
[JsonSourceGenerationOptions(
    Converters = [typeof(IdentityConverter)], UseStringEnumConverter = true, IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CallOffered))]
[JsonSerializable(typeof(CallRings))]
[JsonSerializable(typeof(CallAnswered))]
[JsonSerializable(typeof(CallEnded))]
[JsonSerializable(typeof(CallAlive))]
[JsonSerializable(typeof(CallHeld))]
[JsonSerializable(typeof(CallKeysPressed))]
[JsonSerializable(typeof(CallVideoSent))]
[JsonSerializable(typeof(CallSound))]
[JsonSerializable(typeof(CallForwarded))]
[JsonSerializable(typeof(CallToVoicemail))]
[JsonSerializable(typeof(CallTransferred))]
[JsonSerializable(typeof(CallTransferProgress))]
[JsonSerializable(typeof(CallConference))]
internal sealed partial class CallSignalJson : JsonSerializerContext
{
    /// <summary>Adds them to a codec. Returns it.</summary>
    public static SignalCodec AddTo(SignalCodec codec) => codec
        .Add("call-offered", Default.CallOffered)
        .Add("call-rings", Default.CallRings)
        .Add("call-answered", Default.CallAnswered)
        .Add("call-ended", Default.CallEnded)
        .Add("call-alive", Default.CallAlive)
        .Add("call-held", Default.CallHeld)
        .Add("call-keys", Default.CallKeysPressed)
        .Add("call-video", Default.CallVideoSent)
        .Add("call-sound", Default.CallSound)
        .Add("call-forwarded", Default.CallForwarded)
        .Add("call-to-voicemail", Default.CallToVoicemail)
        .Add("call-transferred", Default.CallTransferred)
        .Add("call-transfer-progress", Default.CallTransferProgress)
        .Add("call-conference", Default.CallConference);
}
