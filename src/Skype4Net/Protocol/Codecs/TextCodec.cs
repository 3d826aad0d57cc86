namespace Skype4Net.Protocol;

/// <summary>Free text. Invalid UTF-8 is replaced, never fatal.</summary>
internal sealed class TextCodec(bool multiline) : ValueCodec<string>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out string value)
    {
        value = utf8.IsEmpty ? "" : WordComparer.Text(utf8);
        return true;
    }

    public override string Encode(string value) => value;

    public override void Check(string value, string parameter)
    {
        if (multiline)
            Argument.Text(value, parameter);
        else
            Argument.Line(value, parameter);
    }
}
