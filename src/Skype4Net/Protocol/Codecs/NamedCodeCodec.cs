namespace Skype4Net.Protocol;

/// <summary><c>ee Estonia</c> from protocol 4, <c>Estonia</c> before. Some languages have a longer code: <c>pt-br Portuguese (Brazil)</c>.</summary>
internal sealed class NamedCodeCodec : ValueCodec<NamedCode>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out NamedCode value)
    {
        string text = WordComparer.Text(utf8).Trim();
        int code = CodeLength(text);
        value = text.Length == 0 ? NamedCode.None
            : code > 0 ? new NamedCode(text[..code].ToLowerInvariant(), text[code..].Trim())
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

    /// <summary>The length of the code that a text begins with; 0 when it begins with none.</summary>
    public static int CodeLength(string text)
    {
        int end = text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var blank ? blank : text.Length;
        bool coded = end >= 2 && IsLetter(text[0]) && IsLetter(text[1])
            && (end == 2 || (text[2] == '-' && end > 3 && text.AsSpan(3, end - 3).IndexOfAnyExceptInRange('A', 'z') < 0));
        return coded ? end : 0;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c);
}
