using System.Buffers.Text;
using System.Globalization;

namespace Skype4Net.Protocol;

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
