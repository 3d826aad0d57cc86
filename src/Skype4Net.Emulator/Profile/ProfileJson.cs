using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Profile;

/// <summary>How the records of credit look in a store.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(IdentityConverter)])]
[JsonSerializable(typeof(StoredCredit))]
internal sealed partial class ProfileJson : JsonSerializerContext;
