using System.Text.Json;
using Skype4Net.Playground.Commands;

namespace Skype4Net.Playground.Web;

/// <summary>A frame of a window after the first one.</summary>
internal abstract record IncomingFrame
{
    private const int MaxId = 64;
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 16 };

    /// <summary>Reads it; null when there is no sense in it.</summary>
    public static IncomingFrame? Read(ReadOnlyMemory<byte> frame)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(frame, s_options);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return null;
            if (Text(root, "do") is { } name)
            {
                return Text(root, "id") is { Length: > 0 and <= MaxId } id
                    ? new CommandFrame(new CommandRequest(name, id, root.Clone()))
                    : null;
            }


            if (Number(root, "ack") is { } seq)
                return new AckFrame(seq, Number(root, "wire"));
            return Text(root, "watch") is { } what ? new WatchFrame(what, Text(root, "client"), Number(root, "since"), Text(root, "call") ?? "")
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name)
        => element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long? Number(JsonElement element, string name)
        => element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number)
            ? number
            : null;
}

/// <summary>A command.</summary>
internal sealed record CommandFrame(CommandRequest Request) : IncomingFrame;

/// <summary>What the window has applied.</summary>
/// <param name="Seq">Up to this patch.</param>
/// <param name="Wire">Up to this line of the wire; null: whatever came.</param>
internal sealed record AckFrame(long Seq, long? Wire) : IncomingFrame;

/// <summary>What the window wants to see or hear.</summary>
/// <param name="What"><c>wire</c>, <c>sound</c> or <c>none</c>.</param>
/// <param name="Client">The account whose lines it wants; null for all.</param>
/// <param name="Since">The last line that it has; null: only new ones.</param>
/// <param name="Call">The call that it listens to.</param>
internal sealed record WatchFrame(string What, string? Client, long? Since, string Call) : IncomingFrame;
