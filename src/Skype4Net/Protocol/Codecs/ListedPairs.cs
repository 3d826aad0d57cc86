using System.Globalization;

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

/// <summary><c>2 120</c>: parts, and characters left in the last.</summary>
internal sealed class ChunkingCodec : ValueCodec<SmsChunking>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out SmsChunking value)
    {
        value = default;
        string[] words = WordComparer.Text(utf8).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            return words.Length == 0;
        int left = 0;
        if (words.Length > 1 && !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out left))
            return false;
        value = new SmsChunking(count, left);
        return true;
    }

    public override string Encode(SmsChunking value) => string.Create(CultureInfo.InvariantCulture, $"{value.Count} {value.CharactersLeft}");
}

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

/// <summary><c>anna, ben CONTEXT CALL CONTEXT_ID 651</c>.</summary>
internal sealed class MenuItemClickCodec : ValueCodec<MenuItemClick>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out MenuItemClick value)
    {
        string[] words = WordComparer.Text(utf8).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        int context = Array.FindIndex(words, w => w.Equals("CONTEXT", StringComparison.OrdinalIgnoreCase));
        int id = Array.FindIndex(words, w => w.Equals("CONTEXT_ID", StringComparison.OrdinalIgnoreCase));
        PluginContext where = PluginContext.Unknown;
        if (context >= 0 && context + 1 < words.Length)
            EnumCodecs.PluginContext.TryDecode(System.Text.Encoding.UTF8.GetBytes(words[context + 1]), out where);
        value = new MenuItemClick(context < 0 ? words : words[..context], where, id >= 0 && id + 1 < words.Length ? words[id + 1] : "");
        return true;
    }

    public override string Encode(MenuItemClick value)
    {
        string handles = value.Handles.Count > 0 ? $"{string.Join(", ", value.Handles)} " : "";
        string id = value.ContextId.Length > 0 ? $" CONTEXT_ID {value.ContextId}" : "";
        return $"{handles}CONTEXT {EnumCodecs.PluginContext.Encode(value.Context).ToUpperInvariant()}{id}";
    }
}
