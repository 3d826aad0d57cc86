using System.Buffers.Text;
using System.Globalization;

namespace Skype4Net.Protocol;

/// <summary>A list of object numbers; items that are no numbers are left out.</summary>
internal sealed class IdListCodec : ValueCodec<IReadOnlyList<long>>
{
    private const string Separator = ", ";

    public override bool TryDecode(ReadOnlySpan<byte> utf8, out IReadOnlyList<long> value)
    {
        List<long>? items = null;
        foreach (Range range in utf8.SplitAny(" ,\r\n\t"u8))
        {
            ReadOnlySpan<byte> item = utf8[range];
            if (!item.IsEmpty && Utf8Parser.TryParse(item, out long number, out int used) && used == item.Length)
                (items ??= []).Add(number);
        }

        value = items is null ? [] : items.ToArray();
        return true;
    }

    // The history of a chat is long: no text for each number, and none that grows.
    public override string Encode(IReadOnlyList<long> value)
    {
        int length = 0;
        foreach (long id in value)
            length += LengthOf(id) + Separator.Length;
        return length == 0 ? "" : string.Create(length - Separator.Length, value, Write);
    }

    private static void Write(Span<char> text, IReadOnlyList<long> ids)
    {
        bool isFirst = true;
        foreach (long id in ids)
        {
            if (!isFirst)
            {
                Separator.CopyTo(text);
                text = text[Separator.Length..];
            }

            isFirst = false;
            id.TryFormat(text, out int written, provider: CultureInfo.InvariantCulture);
            text = text[written..];
        }
    }

    private static int LengthOf(long id)
    {
        int length = id < 0 ? 2 : 1;
        for (long rest = id / 10; rest != 0; rest /= 10)
            length++;
        return length;
    }
}
