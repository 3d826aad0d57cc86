using System.Globalization;

namespace Skype4Net.Protocol;

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
