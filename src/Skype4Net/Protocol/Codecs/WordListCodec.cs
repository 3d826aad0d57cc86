namespace Skype4Net.Protocol;

/// <summary>A list of handles, names or codes. Reads both separators of the protocol: comma and blank.</summary>
internal sealed class WordListCodec(string separator) : ValueCodec<IReadOnlyList<string>>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out IReadOnlyList<string> value)
    {
        List<string>? items = null;
        foreach (Range range in utf8.SplitAny(" ,\r\n\t"u8))
        {
            if (!utf8[range].IsEmpty)
                (items ??= []).Add(WordComparer.Text(utf8[range]));
        }

        value = items is null ? [] : items.ToArray();
        return true;
    }

    public override string Encode(IReadOnlyList<string> value) => string.Join(separator, value);

    public override void Check(IReadOnlyList<string> value, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        foreach (string item in value)
        {
            if (Argument.Word(item, parameter).Contains(',', StringComparison.Ordinal))
                throw new ArgumentException($"\"{item}\" has a comma, which would make two items of it.", parameter);
        }
    }
}
