using System.Buffers.Text;
using System.Globalization;

namespace Skype4Net.Protocol;

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
