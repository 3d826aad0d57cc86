using System.Buffers.Text;
using System.Text;

namespace Skype4Net.Protocol;

/// <summary>A list of object numbers; items that are no numbers are left out.</summary>
internal sealed class IdListCodec : ValueCodec<IReadOnlyList<long>>
{
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

    public override string Encode(IReadOnlyList<long> value)
    {
        // The history of a chat is long: no text for each number.
        var text = new StringBuilder();
        foreach (long id in value)
            text.Append(text.Length > 0 ? ", " : "").Append(id);
        return text.ToString();
    }
}
