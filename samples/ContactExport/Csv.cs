namespace ContactExport;

/// <summary>
/// Comma-separated values as RFC 4180 has them: records end in CR LF; a field with a comma, a quote or a line break is in quotes, with each
/// quote doubled.
/// </summary>
public static class Csv
{
    private const string NeedsQuotes = ",\"\r\n";

    /// <summary>Writes records.</summary>
    public static async Task WriteAsync(TextWriter writer, IEnumerable<IReadOnlyList<string>> records)
    {
        foreach (IReadOnlyList<string> record in records)
            await writer.WriteAsync(string.Join(',', record.Select(Field)) + "\r\n");
        await writer.FlushAsync();
    }

    /// <summary>A field as it is written.</summary>
    public static string Field(string text)
        => text.AsSpan().IndexOfAny(NeedsQuotes) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
