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
