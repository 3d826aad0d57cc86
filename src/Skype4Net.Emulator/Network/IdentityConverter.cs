using System.Text.Json;
using System.Text.Json.Serialization;

namespace Skype4Net.Emulator.Network;

/// <summary>An identity as its handle.</summary>
internal sealed class IdentityConverter : JsonConverter<Identity>
{
    public override Identity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => new(reader.GetString() ?? throw new JsonException("A handle is missing."));

    public override void Write(Utf8JsonWriter writer, Identity value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
