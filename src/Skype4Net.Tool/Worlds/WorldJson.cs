using System.Text.Json;
using System.Text.Json.Serialization;

namespace Skype4Net.Tool.Worlds;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(WorldFile))]
internal sealed partial class WorldJson : JsonSerializerContext;
