using System.Globalization;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Monitoring;

/// <summary>Sizes as people write them: <c>500k</c>, <c>10M</c>.</summary>
internal static class ByteSize
{
    /// <exception cref="UsageException">It is no size.</exception>
    public static long Parse(string text, string option)
    {
        int shift = char.ToUpperInvariant(text.Length > 0 ? text[^1] : ' ') switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        string digits = shift > 0 ? text[..^1] : text;
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number is > 0 and < 1L << 32
            ? number << shift
            : throw new UsageException($"{option} {text}: give a size in bytes, or with k, M or G, for example 10M.");
    }
}
