namespace Skype4Net.Protocol;

/// <summary>A text of one line in quotes.</summary>
internal sealed class QuotedCodec : ValueCodec<string>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out string value)
    {
        value = QuotedText.Unquote(WordComparer.Text(utf8));
        return true;
    }

    public override string Encode(string value) => QuotedText.Quote(value);

    public override void Check(string value, string parameter) => Argument.Line(value, parameter);
}
