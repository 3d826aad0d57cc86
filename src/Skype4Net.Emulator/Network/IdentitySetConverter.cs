using System.Text.Json;
using System.Text.Json.Serialization;

namespace Skype4Net.Emulator.Network;

/// <summary>A set of identities as the list of their handles.</summary>
internal sealed class IdentitySetConverter : JsonConverter<IReadOnlySet<Identity>>
{
    public override IReadOnlySet<Identity> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A list of handles is missing.");
        var identities = new HashSet<Identity>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
            identities.Add(new Identity(reader.GetString()!));
        return reader.TokenType == JsonTokenType.EndArray ? identities : throw new JsonException("A list of handles has something else in it.");
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlySet<Identity> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (Identity identity in value)
            writer.WriteStringValue(identity.Value);
        writer.WriteEndArray();
    }
}
