using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Sms;

/// <summary>How the records of SMS look in a store.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(IdentityConverter)])]
[JsonSerializable(typeof(StoredSms))]
internal sealed partial class SmsJson : JsonSerializerContext;
