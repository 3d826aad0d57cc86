using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Storage;

/// <summary>How records look that are shared by several parts of a client, or by clients and the network in memory.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(IdentityConverter), typeof(IdentitySetConverter)])]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Contact))]
[JsonSerializable(typeof(RoomState))]
[JsonSerializable(typeof(NetworkMessage))]
[JsonSerializable(typeof(NetworkEvent))]
[JsonSerializable(typeof(StoredRequest))]
[JsonSerializable(typeof(RequestFailure))]
// Two types of this name, and one that the context itself has.
[JsonSerializable(typeof(RoomChange.Options), TypeInfoPropertyName = "RoomChangeOptions")]
internal sealed partial class StorageJson : JsonSerializerContext;
