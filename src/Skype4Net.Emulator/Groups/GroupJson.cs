using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Groups;

/// <summary>How the records of groups look in a store.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(IdentityConverter)])]
[JsonSerializable(typeof(StoredGroup))]
internal sealed partial class GroupJson : JsonSerializerContext;
