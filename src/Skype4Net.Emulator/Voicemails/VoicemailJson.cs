using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Voicemails;

/// <summary>How the records of voicemails look in a store.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(IdentityConverter)])]
[JsonSerializable(typeof(StoredVoicemail))]
[JsonSerializable(typeof(byte[]))]
internal sealed partial class VoicemailJson : JsonSerializerContext;
