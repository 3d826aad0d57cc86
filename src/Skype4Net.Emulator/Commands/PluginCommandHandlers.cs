using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>What a program shows in the client: CREATE and DELETE EVENT, CREATE, SET and DELETE MENU_ITEM.</summary>
internal static class PluginCommandHandlers
{
    private static readonly string[] s_itemWords = ["CONTEXT", "CAPTION", "HINT", "ICON", "ENABLED", "ENABLE_MULTIPLE_CONTACTS", "CONTACT_TYPE_FILTER"];

    public static void Register()
    {
        CommandTable.Add("CREATE", "EVENT", CreateEvent);
        CommandTable.Add("DELETE", "EVENT", context => Delete(context, context.Session.Events));
        CommandTable.Add("CREATE", "MENU_ITEM", CreateItem);
        CommandTable.Add("SET", "MENU_ITEM", SetItem);
        CommandTable.Add("DELETE", "MENU_ITEM", context => Delete(context, context.Session.MenuItems));
    }

    private static void CreateEvent(CommandContext context)
    {
        string id = context.Words.Next();
        Dictionary<string, string> values = Values(context.Words.Rest, ["CAPTION", "HINT"]);
        if (id.Length == 0 || !values.TryGetValue("CAPTION", out string? caption) || IsFull(context, context.Session.Events)
            || !context.Session.Events.TryAdd(id, new PluginRecord(caption) { Hint = values.GetValueOrDefault("HINT", "") }))
            throw new CommandRefusal(SkypeError.CreateUnknownObjectType);
        context.Reply($"EVENT {id} CREATED");
    }

    private static void CreateItem(CommandContext context)
    {
        string id = context.Words.Next();
        Dictionary<string, string> values = Values(context.Words.Rest, s_itemWords);
        EnumCodecs.PluginContext.TryDecode(values.GetValueOrDefault("CONTEXT", ""), out PluginContext where);
        bool filtered = values.ContainsKey("CONTACT_TYPE_FILTER");
        if (id.Length == 0 || where == PluginContext.Unknown || !values.TryGetValue("CAPTION", out string? caption) || (filtered && where != PluginContext.Contact))
            throw new CommandRefusal(SkypeError.CreateUnknownObjectType);
        var item = new PluginRecord(caption)
        {
            Hint = values.GetValueOrDefault("HINT", ""),
            Context = where,
            IsEnabled = !values.GetValueOrDefault("ENABLED", "true").Equals("false", StringComparison.OrdinalIgnoreCase),
        };
        if (IsFull(context, context.Session.MenuItems) || !context.Session.MenuItems.TryAdd(id, item))
            throw new CommandRefusal(SkypeError.CreateUnknownObjectType);
        context.Reply($"MENU_ITEM {id} CREATED");
    }

    private static void SetItem(CommandContext context)
    {
        string id = context.Words.Next();
        if (!context.Session.MenuItems.TryGetValue(id, out PluginRecord? item))
            throw new CommandRefusal(SkypeError.SetInvalidWhat);
        string word = context.Words.NextKeyword();
        string value = QuotedText.Unquote(context.Words.Rest);
        switch (word)
        {
            case "CAPTION":
                item.Caption = value;
                context.Reply($"MENU_ITEM {id} CAPTION {QuotedText.Quote(value)}");
                break;
            case "HINT":
                item.Hint = value;
                context.Reply($"MENU_ITEM {id} HINT {QuotedText.Quote(value)}");
                break;
            case "ENABLED" when value.ToUpperInvariant() is "TRUE" or "FALSE":
                item.IsEnabled = value.Equals("TRUE", StringComparison.OrdinalIgnoreCase);
                context.Reply($"MENU_ITEM {id} ENABLED {value.ToUpperInvariant()}");
                break;
            default:
                throw new CommandRefusal(SkypeError.SetInvalidWhat);
        }
    }

    private static bool IsFull(CommandContext context, Dictionary<string, PluginRecord> records)
        => records.Count >= context.Client.Options.Limits.PluginItems;

    private static void Delete(CommandContext context, Dictionary<string, PluginRecord> from)
    {
        if (!from.Remove(context.Words.Next()))
            throw new CommandRefusal(SkypeError.DeleteUnknownObjectType);
        context.Echo();
    }

    // CAPTION "Tidy up" ENABLED true: known words, each with a word or a quoted text behind it.
    private static Dictionary<string, string> Values(string text, string[] words)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        int at = 0;
        while (at < text.Length)
        {
            string word = QuotedText.Next(text, ref at);
            if (word.Length == 0)
                break;
            if (words.Contains(word, StringComparer.OrdinalIgnoreCase))
                values[word] = QuotedText.Next(text, ref at);
        }

        return values;
    }
}
