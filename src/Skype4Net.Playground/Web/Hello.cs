using System.Text.Json;

namespace Skype4Net.Playground.Web;

/// <summary>The first frame of a window.</summary>
/// <param name="Token">What it has instead of the token.</param>
/// <param name="Window">The name that the page has given it.</param>
/// <param name="Run">The world that it knows; null for none.</param>
/// <param name="Seq">The last patch that it has.</param>
internal sealed record Hello(string Token, string Window, string? Run, long Seq)
{
    private const int MaxName = 32;
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 4 };

    /// <summary>Not the token.</summary>
    public override string ToString() => $"hello of {Window}";

    /// <summary>Reads it; null when it is none.</summary>
    public static Hello? Read(ReadOnlyMemory<byte> frame)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(frame, s_options);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "token") is not { } token || Text(root, "window") is not { } window || !IsName(window))
                return null;
            bool resumes = root.TryGetProperty("resume", out JsonElement resume) && resume.ValueKind == JsonValueKind.Object;
            long seq = resumes && resume.TryGetProperty("seq", out JsonElement number) && number.TryGetInt64(out long last) ? last : 0;
            return new Hello(token, window, resumes ? Text(resume, "run") : null, seq);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name)
        => element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsName(string text) => text.Length is > 0 and <= MaxName && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
