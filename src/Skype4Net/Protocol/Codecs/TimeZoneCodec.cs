using System.Globalization;

namespace Skype4Net.Protocol;

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
