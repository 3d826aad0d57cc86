using System.Text.Json.Serialization;

namespace Skype4Net.Emulator.Network;

/// <summary>How the records of the network in memory look in a store.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(IdentityConverter), typeof(IdentitySetConverter)])]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(byte[]))]
[JsonSerializable(typeof(Contact))]
[JsonSerializable(typeof(NetworkEvent))]
[JsonSerializable(typeof(NetworkMessage))]
[JsonSerializable(typeof(RequestFailure))]
[JsonSerializable(typeof(StoredAccount))]
[JsonSerializable(typeof(StoredDialog))]
[JsonSerializable(typeof(StoredRoom))]
internal sealed partial class NetworkJson : JsonSerializerContext;
