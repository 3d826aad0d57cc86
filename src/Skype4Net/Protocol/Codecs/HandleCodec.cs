namespace Skype4Net.Protocol;

/// <summary>A Skype name or telephone number.</summary>
internal sealed class HandleCodec : ValueCodec<string>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out string value)
    {
        value = utf8.IsEmpty ? "" : WordComparer.Text(utf8).Trim();
        return true;
    }

    public override string Encode(string value) => value;

    public override void Check(string value, string parameter) => Argument.Handle(value, parameter);
}
