using System.Text.Json;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Files;

/// <summary>The signals of file transfers, which are the only ones that this network reads: people's clients have files, too.</summary>
internal static class FileSignals
{
    public const string Offered = "file-offered";
    public const string Accepted = "file-accepted";
    public const string Part = "file-part";
    public const string PartWritten = "file-part-written";
    public const string Paused = "file-paused";
    public const string Ended = "file-ended";

    /// <summary>The key of the transfer, and all else that a signal says; null for what is no signal of a file.</summary>
    public static JsonElement? Read(Signal signal)
    {
        if (!signal.Kind.StartsWith("file-", StringComparison.Ordinal))
            return null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(signal.Payload);
            JsonElement root = document.RootElement.Clone();
            return KeyOf(root) is null ? null : root;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The key of the transfer; null when it has none.</summary>
    public static string? KeyOf(JsonElement signal)
        => signal.ValueKind == JsonValueKind.Object && signal.TryGetProperty("Key", out JsonElement key) && key.ValueKind == JsonValueKind.String
            ? key.GetString()
            : null;

    public static Signal Offer(string transfer, string name, long size) => Write(Offered, transfer, json =>
    {
        json.WriteString("Name", name);
        json.WriteNumber("Size", size);
    });

    public static Signal Accept(string transfer) => Write(Accepted, transfer, null);

    public static Signal SendPart(string transfer, ReadOnlySpan<byte> content, bool isLast)
    {
        byte[] bytes = content.ToArray();
        return Write(Part, transfer, json =>
        {
            json.WriteBase64String("Content", bytes);
            json.WriteBoolean("IsLast", isLast);
        });
    }

    public static Signal ConfirmPart(string transfer) => Write(PartWritten, transfer, null);

    public static Signal End(string transfer, FileTransferFailureReason reason) => Write(Ended, transfer, json =>
    {
        json.WriteString("Status", nameof(FileTransferStatus.Failed));
        json.WriteString("Reason", reason.ToString());
    });

    private static Signal Write(string kind, string transfer, Action<Utf8JsonWriter>? more)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("Key", transfer);
            more?.Invoke(json);
            json.WriteEndObject();
        }

        return new Signal(kind, Guid.NewGuid().ToString("N"), IsKept: false, MayBeLost: false, bytes.ToArray());
    }
}
