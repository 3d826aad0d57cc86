using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Skype4Net.Tool.Rows;

namespace Skype4Net.Tool.Output;

/// <summary>The shapes that <c>--json</c> prints.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(FriendRow))]
[JsonSerializable(typeof(ChatRow))]
[JsonSerializable(typeof(MessageRow))]
[JsonSerializable(typeof(SentRow))]
[JsonSerializable(typeof(StatusRow))]
[JsonSerializable(typeof(MoodRow))]
[JsonSerializable(typeof(CallRow))]
[JsonSerializable(typeof(SmsRow))]
[JsonSerializable(typeof(DoctorRow))]
[JsonSerializable(typeof(WireRow))]
[JsonSerializable(typeof(ReplyRow))]
[JsonSerializable(typeof(HappenedRow))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    /// <summary>Letters of all languages as they are, not as numbers.</summary>
    public static ToolJson Readable
        => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
