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

/// <summary>A day as <c>YYYYMMDD</c>; <c>0</c> and nothing mean that it is not set.</summary>
internal sealed class DateCodec : ValueCodec<DateOnly?>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out DateOnly? value)
    {
        value = null;
        utf8 = utf8.Trim((byte)' ');
        if (utf8.IsEmpty || utf8.SequenceEqual("0"u8))
            return true;
        if (!Utf8Parser.TryParse(utf8, out int number, out int used) || used != 8 || utf8.Length != 8)
            return false;
        int year = number / 10000, month = number / 100 % 100, day = number % 100;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        value = new DateOnly(year, month, day);
        return true;
    }

    public override string Encode(DateOnly? value) => value?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "0";
}

/// <summary>An offset from UTC, on the wire as 86400 seconds plus the offset (<c>90000</c> is UTC+1); <c>0</c> means not known.</summary>
internal sealed class TimeZoneCodec : ValueCodec<TimeSpan?>
{
    private const int Day = 86400;

    public override bool TryDecode(ReadOnlySpan<byte> utf8, out TimeSpan? value)
    {
        value = null;
        if (!Codecs.Int.TryDecode(utf8, out int seconds) || seconds is < 0 or > 2 * Day)
            return false;
        if (seconds != 0)
            value = TimeSpan.FromSeconds(seconds - Day);
        return true;
    }

    public override string Encode(TimeSpan? value)
        => value is { } offset ? (Day + (int)offset.TotalSeconds).ToString(CultureInfo.InvariantCulture) : "0";

    public override void Check(TimeSpan? value, string parameter)
    {
        if (value is { } offset && offset.Duration() >= TimeSpan.FromDays(1))
            throw new ArgumentOutOfRangeException(parameter, value, "An offset from UTC is less than a day.");
    }
}
