using System.Globalization;

namespace Skype4Net.Protocol;

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
