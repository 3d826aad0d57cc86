namespace Skype4Net.Protocol;

/// <summary><c>ee Estonia</c> from protocol 4, <c>Estonia</c> before.</summary>
internal sealed class NamedCodeCodec : ValueCodec<NamedCode>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out NamedCode value)
    {
        string text = WordComparer.Text(utf8).Trim();
        bool coded = text.Length >= 2 && IsLetter(text[0]) && IsLetter(text[1]) && (text.Length == 2 || text[2] == ' ');
        value = text.Length == 0 ? NamedCode.None
            : coded ? new NamedCode(text[..2].ToLowerInvariant(), text[2..].Trim())
            : new NamedCode("", text);
        return true;
    }

    public override string Encode(NamedCode value)
        => string.IsNullOrEmpty(value.Code) ? value.Name ?? "" : string.IsNullOrEmpty(value.Name) ? value.Code : $"{value.Code} {value.Name}";

    public override void Check(NamedCode value, string parameter)
    {
        if (!string.IsNullOrEmpty(value.Code) && (value.Code.Length != 2 || !IsLetter(value.Code[0]) || !IsLetter(value.Code[1])))
            throw new ArgumentException($"\"{value.Code}\" is not an ISO code of two letters.", parameter);
        Argument.Line(value.Name ?? "", parameter);
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c);
}
