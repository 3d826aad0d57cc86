using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Skype4Net.Playground.Json;

/// <summary>Writes members of an object and leaves those out that have their default, as the page expects.</summary>
internal static class JsonFields
{
    // What is written is JSON alone, never part of a page.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a value and returns its bytes.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_options))
            write(writer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes an object and returns its bytes.</summary>
    public static byte[] WriteObject(Action<Utf8JsonWriter> members) => Write(writer => writer.Object(members));

    public static void Object(this Utf8JsonWriter writer, Action<Utf8JsonWriter> members)
    {
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
    }

    public static void Text(this Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            writer.WriteString(name, value);
    }

    public static void Number(this Utf8JsonWriter writer, string name, long value)
    {
        if (value != 0)
            writer.WriteNumber(name, value);
    }

    public static void Number(this Utf8JsonWriter writer, string name, double value)
    {
        if (value != 0)
            writer.WriteNumber(name, value);
    }

    public static void Number(this Utf8JsonWriter writer, string name, decimal value)
    {
        if (value != 0)
            writer.WriteNumber(name, value);
    }

    public static void Flag(this Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
            writer.WriteBoolean(name, true);
    }

    /// <summary>In milliseconds since 1970.</summary>
    public static void Time(this Utf8JsonWriter writer, string name, DateTimeOffset? value)
    {
        if (value is { } time)
            writer.WriteNumber(name, time.ToUnixTimeMilliseconds());
    }

    /// <summary>In seconds.</summary>
    public static void Seconds(this Utf8JsonWriter writer, string name, TimeSpan value)
    {
        if (value != TimeSpan.Zero)
            writer.WriteNumber(name, value.TotalSeconds);
    }

    /// <summary>A value of an enumeration, with a small letter first.</summary>
    public static void Word<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum
        => writer.WriteString(name, EnumWords.Of(value));

    public static void List(this Utf8JsonWriter writer, string name, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (string value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    public static void List(this Utf8JsonWriter writer, string name, IReadOnlyCollection<long> values)
    {
        if (values.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (long value in values)
            writer.WriteNumberValue(value);
        writer.WriteEndArray();
    }

    public static void Objects<T>(this Utf8JsonWriter writer, string name, IReadOnlyCollection<T> values, Action<Utf8JsonWriter, T> members)
    {
        if (values.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (T value in values)
            writer.Object(w => members(w, value));
        writer.WriteEndArray();
    }

    public static void Map(this Utf8JsonWriter writer, string name, IReadOnlyDictionary<string, string> values)
    {
        if (values.Count == 0)
            return;
        writer.WriteStartObject(name);
        foreach ((string key, string value) in values.OrderBy(v => v.Key, StringComparer.Ordinal))
            writer.WriteString(key, value);
        writer.WriteEndObject();
    }
}
