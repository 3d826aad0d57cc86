using System.Text.Json.Serialization;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Chats;

/// <summary>How the records of chats look in a store.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(IdentityConverter), typeof(IdentitySetConverter)])]
[JsonSerializable(typeof(StoredChat))]
[JsonSerializable(typeof(StoredMessage))]
[JsonSerializable(typeof(StoredMember))]
internal sealed partial class ChatJson : JsonSerializerContext;
