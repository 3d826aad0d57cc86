using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Calls;

/// <summary>How the records of calls look in a store.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(IdentityConverter)])]
[JsonSerializable(typeof(StoredCall))]
internal sealed partial class CallJson : JsonSerializerContext;
