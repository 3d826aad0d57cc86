using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServerBot.Access;

/// <summary>
/// Reads a policy: <c>"contacts"</c>, <c>"authorized"</c>, <c>"notBlocked"</c>, <c>{ "list": ["anna"] }</c>, and of these
/// <c>{ "all": [...] }</c> and <c>{ "any": [...] }</c>, as deep as one likes.
/// </summary>
internal sealed class AccessPolicyConverter : JsonConverter<IAccessPolicy>
{
    private const string Known =
        "Give \"contacts\", \"authorized\", \"notBlocked\", { \"list\": [names] }, { \"all\": [policies] } or { \"any\": [policies] }.";

    public override IAccessPolicy Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return Policy(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, IAccessPolicy value, JsonSerializerOptions options) => throw new NotSupportedException();

    private static IAccessPolicy Policy(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Named(json.GetString()!),
        JsonValueKind.Object when json.EnumerateObject().ToArray() is [var only] => Combined(only),
        _ => throw new JsonException($"access: {json.GetRawText()} is no policy. {Known}"),
    };

    private static IAccessPolicy Named(string name) => name switch
    {
        "contacts" => new ContactsOnly(),
        "authorized" => new Authorized(),
        "notBlocked" => new NotBlocked(),
        _ => throw new JsonException($"access: \"{name}\" is no policy. {Known}"),
    };

    private static IAccessPolicy Combined(JsonProperty json)
    {
        if (json.Value.ValueKind != JsonValueKind.Array || json.Value.GetArrayLength() == 0)
            throw new JsonException($"access: \"{json.Name}\" needs a list with something in it. {Known}");
        return json.Name switch
        {
            "list" => new Listed(json.Value.EnumerateArray().Select(Handle)),
            "all" => new AllOf([.. json.Value.EnumerateArray().Select(Policy)]),
            "any" => new AnyOf([.. json.Value.EnumerateArray().Select(Policy)]),
            _ => throw new JsonException($"access: \"{json.Name}\" is no policy. {Known}"),
        };
    }

    private static string Handle(JsonElement json)
        => json.ValueKind == JsonValueKind.String ? json.GetString()!
            : throw new JsonException($"access: {json.GetRawText()} is no Skype name; put it in quotes.");
}
