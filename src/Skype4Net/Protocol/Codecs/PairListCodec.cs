namespace Skype4Net.Protocol;

/// <summary>Lists of <c>name=value</c>: streams with byte counts, numbers with states. Items without <c>=</c> are left out.</summary>
internal sealed class PairListCodec<T>(string separator, Func<string, string, T?> read, Func<T, string> write) : ValueCodec<IReadOnlyList<T>>
    where T : struct
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out IReadOnlyList<T> value)
    {
        var items = new List<T>();
        foreach (string item in WordComparer.Text(utf8).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            int at = item.LastIndexOf('=');
            if (at > 0 && read(item[..at], item[(at + 1)..]) is { } read1)
                items.Add(read1);
        }

        value = items.ToArray();
        return true;
    }

    public override string Encode(IReadOnlyList<T> value) => string.Join(separator, value.Select(write));
}
