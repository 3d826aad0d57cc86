namespace Skype4Net.Protocol;

/// <summary><c>anna:1 text</c>.</summary>
internal sealed class DatagramCodec : ValueCodec<StreamDatagram>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out StreamDatagram value)
    {
        var words = new Words(utf8);
        string stream = WordComparer.Text(words.Next());
        value = new StreamDatagram(stream, WordComparer.Text(words.Rest));
        return stream.Length > 0;
    }

    public override string Encode(StreamDatagram value) => $"{value.Stream} {value.Text}";
}
