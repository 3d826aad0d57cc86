using System.Buffers.Text;
using System.Globalization;

namespace Skype4Net.Protocol;

/// <summary>Plain decimal numbers; an empty value is 0.</summary>
internal sealed class IntCodec : ValueCodec<int>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out int value)
    {
        utf8 = utf8.Trim((byte)' ');
        if (utf8.IsEmpty)
        {
            value = 0;
            return true;
        }

        return Utf8Parser.TryParse(utf8, out value, out int used) && used == utf8.Length;
    }

    public override string Encode(int value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Numbers of 64 bits: sizes of files.</summary>
internal sealed class LongCodec : ValueCodec<long>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out long value)
    {
        utf8 = utf8.Trim((byte)' ');
        value = 0;
        return utf8.IsEmpty || (Utf8Parser.TryParse(utf8, out value, out int used) && used == utf8.Length);
    }

    public override string Encode(long value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Whole seconds; nothing is 0.</summary>
internal sealed class SecondsCodec : ValueCodec<TimeSpan>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out TimeSpan value)
    {
        bool read = Codecs.Int.TryDecode(utf8, out int seconds);
        value = TimeSpan.FromSeconds(seconds);
        return read;
    }

    public override string Encode(TimeSpan value) => ((long)value.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}

/// <summary>Two words for true and false; either pair is read, with any case.</summary>
internal sealed class BoolCodec(string yes, string no) : ValueCodec<bool>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out bool value)
    {
        utf8 = utf8.Trim((byte)' ');
        value = WordComparer.Equal(utf8, "TRUE"u8) || WordComparer.Equal(utf8, "ON"u8);
        return value || utf8.IsEmpty || WordComparer.Equal(utf8, "FALSE"u8) || WordComparer.Equal(utf8, "OFF"u8);
    }

    public override string Encode(bool value) => value ? yes : no;
}

/// <summary>An amount of money in hundredths of its currency (<c>PSTN_BALANCE</c>).</summary>
internal sealed class HundredthsCodec : ValueCodec<decimal>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out decimal value)
    {
        bool read = Codecs.Int.TryDecode(utf8, out int hundredths);
        value = hundredths / 100m;
        return read;
    }

    public override string Encode(decimal value) => ((int)decimal.Round(value * 100)).ToString(CultureInfo.InvariantCulture);
}
