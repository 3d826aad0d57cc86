using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Sms;

/// <summary>The signals of SMS in their envelopes.</summary>
[JsonSourceGenerationOptions(
    Converters = [typeof(IdentityConverter)], UseStringEnumConverter = true, IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SmsSent))]
[JsonSerializable(typeof(SmsOutcome))]
internal sealed partial class SmsSignalJson : JsonSerializerContext
{
    /// <summary>Adds them to a codec. Returns it.</summary>
    public static SignalCodec AddTo(SignalCodec codec) => codec
        .Add("sms-sent", Default.SmsSent)
        .Add("sms-outcome", Default.SmsOutcome);
}
