namespace Skype4Net.Tool.Output;

/// <summary>Text of others for a terminal: without the control characters by which it could move the cursor or worse.</summary>
internal static class SafeText
{
    public static string Of(string text)
        => text.Any(c => char.IsControl(c) && c != '\n') ? string.Concat(text.Select(c => char.IsControl(c) && c != '\n' ? '\uFFFD' : c)) : text;

    public static string OneLine(string text) => Of(text.ReplaceLineEndings(" "));
}
