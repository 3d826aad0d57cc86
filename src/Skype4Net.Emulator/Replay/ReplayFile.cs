using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Skype4Net.Emulator.Replay;

/// <summary>A recording of a world: <c>*.s4n.jsonl</c>, a line of JSON for each thing that was done or seen.</summary>
/// <param name="Header">The first line: the version, the world, and when it was made.</param>
/// <param name="Lines">What was done and seen, in order.</param>
internal sealed record ReplayFile(JsonObject Header, IReadOnlyList<ReplayLine> Lines)
{
    /// <summary>How names of such files end.</summary>
    public const string Extension = ".s4n.jsonl";

    /// <summary>The version that this code writes.</summary>
    public const int Version = 1;

    private const string VersionMember = "skype4net";
    private const int MaxLineLength = 1024 * 1024;

    /// <summary>The world, as in a world file; null when the recording has none.</summary>
    public JsonObject? World => Header["world"] as JsonObject;

    /// <summary>How many lines this version cannot do anything with.</summary>
    public int Unknown => Lines.Count(l => l.Do.Length == 0 && l.Saw.Length == 0);

    /// <summary>Reads a file. Lines that cannot be read, and what was cut off at its end, are kept as unknown ones.</summary>
    /// <exception cref="InvalidDataException">The first line is not that of a recording, or of a newer version.</exception>
    public static ReplayFile Read(TextReader reader)
    {
        ReplayLine first = ReplayLine.Parse(reader.ReadLine() ?? "");
        if (first.Members[VersionMember] is not JsonValue value || !value.TryGetValue(out int version))
            throw new InvalidDataException("This is no recording: the first line has no \"skype4net\" with a version.");
        if (version > Version)
            throw new InvalidDataException($"The recording has version {version}; this program knows versions up to {Version}.");
        var lines = new List<ReplayLine>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > MaxLineLength)
                throw new InvalidDataException($"Line {lines.Count + 2} has more than {MaxLineLength} characters.");
            if (!string.IsNullOrWhiteSpace(line))
                lines.Add(ReplayLine.Parse(line));
        }

        return new ReplayFile(first.Members, lines);
    }

    /// <summary>The first line of a file.</summary>
    /// <param name="world">The world, as in a world file; null for none. What it says of serving and of passwords is left out.</param>
    /// <param name="made">When it was made.</param>
    public static string HeaderOf(JsonObject? world, DateTimeOffset made)
    {
        var header = new JsonObject { [VersionMember] = Version };
        if (world is not null)
        {
            var copy = (JsonObject)world.DeepClone();
            foreach (JsonObject account in (copy["accounts"] as JsonArray ?? []).OfType<JsonObject>())
            {
                account.Remove("serve");
                account.Remove("password");
            }

            header["world"] = copy;
        }

        header["made"] = made.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        return Compact(header);
    }

    /// <summary>A JSON object in one line, with the letters of all languages as they are.</summary>
    public static string Compact(JsonObject json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            json.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
