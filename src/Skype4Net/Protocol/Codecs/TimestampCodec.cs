using System.Buffers.Text;
using System.Globalization;

namespace Skype4Net.Protocol;

/// <summary>Seconds since 1970 in UTC; <c>0</c> and nothing mean that there is no time.</summary>
internal sealed class TimestampCodec : ValueCodec<DateTimeOffset?>
{
    // The last second that DateTimeOffset can hold, 9999-12-31.
    private const long MaxSeconds = 253402300799;

    public override bool TryDecode(ReadOnlySpan<byte> utf8, out DateTimeOffset? value)
    {
        value = null;
        utf8 = utf8.Trim((byte)' ');
        if (utf8.IsEmpty)
            return true;
        if (!Utf8Parser.TryParse(utf8, out long seconds, out int used) || used != utf8.Length || seconds is < 0 or > MaxSeconds)
            return false;
        if (seconds > 0)
            value = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return true;
    }

    public override string Encode(DateTimeOffset? value)
        => (value?.ToUnixTimeSeconds() ?? 0).ToString(CultureInfo.InvariantCulture);
}
