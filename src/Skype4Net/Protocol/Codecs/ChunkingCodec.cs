using System.Globalization;

namespace Skype4Net.Protocol;

/// <summary><c>2 120</c>: parts, and characters left in the last.</summary>
internal sealed class ChunkingCodec : ValueCodec<SmsChunking>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out SmsChunking value)
    {
        value = default;
        string[] words = WordComparer.Text(utf8).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            return words.Length == 0;
        int left = 0;
        if (words.Length > 1 && !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out left))
            return false;
        value = new SmsChunking(count, left);
        return true;
    }

    public override string Encode(SmsChunking value) => string.Create(CultureInfo.InvariantCulture, $"{value.Count} {value.CharactersLeft}");
}
