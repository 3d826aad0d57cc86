namespace Skype4Net.Protocol;

/// <summary><c>anna, ben CONTEXT CALL CONTEXT_ID 651</c>.</summary>
internal sealed class MenuItemSelectionCodec : ValueCodec<MenuItemSelection>
{
    public override bool TryDecode(ReadOnlySpan<byte> utf8, out MenuItemSelection value)
    {
        string[] words = WordComparer.Text(utf8).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        int context = Array.FindIndex(words, w => w.Equals("CONTEXT", StringComparison.OrdinalIgnoreCase));
        int id = Array.FindIndex(words, w => w.Equals("CONTEXT_ID", StringComparison.OrdinalIgnoreCase));
        PluginContext where = PluginContext.Unknown;
        if (context >= 0 && context + 1 < words.Length)
            EnumCodecs.PluginContext.TryDecode(words[context + 1], out where);
        value = new MenuItemSelection(context < 0 ? words : words[..context], where, id >= 0 && id + 1 < words.Length ? words[id + 1] : "");
        return true;
    }

    public override string Encode(MenuItemSelection value)
    {
        string handles = value.Handles.Count > 0 ? $"{string.Join(", ", value.Handles)} " : "";
        string id = value.ContextId.Length > 0 ? $" CONTEXT_ID {value.ContextId}" : "";
        return $"{handles}CONTEXT {EnumCodecs.PluginContext.Encode(value.Context).ToUpperInvariant()}{id}";
    }
}
