namespace Skype4Net.Protocol;

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
