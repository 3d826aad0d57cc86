namespace Skype4Net.Protocol;

/// <summary>A bitmap as a decimal number; bits this library does not know are kept.</summary>
internal sealed class ChatOptionsCodec : ValueCodec<ChatOptions>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out ChatOptions value)
    {
        bool read = Codecs.Int.TryDecode(utf8, out int bits);
        value = (ChatOptions)bits;
        return read;
    }

    public override string Encode(ChatOptions value) => Codecs.Int.Encode((int)value);
}
