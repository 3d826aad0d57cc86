using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Plugins;

/// <summary>The commands about what a program shows in the client: events and menu items.</summary>
internal sealed class PluginCommandHandlers(PluginModule plugins)
{
    private static readonly string[] s_eventWords = ["CAPTION", "HINT"];
    private static readonly string[] s_itemWords =
        ["CONTEXT", "CAPTION", "HINT", "ICON", "ENABLED", "ENABLE_MULTIPLE_CONTACTS", "CONTACT_TYPE_FILTER"];

    public void Map(CommandRouter router)
    {
        router.OnLeadingWords(ClientCommands.CreateEvent, CreateEvent);
        router.On(ClientCommands.DeleteEvent, context => Delete(context, plugins.Events));
        router.OnLeadingWords(ClientCommands.CreateMenuItem, CreateMenuItem);
        router.On(ClientCommands.DeleteMenuItem, context => Delete(context, plugins.MenuItems));
        router.OnSet(Properties(), NextMenuItem, SkypeError.SetInvalidWhat);
    }

    private static PropertyTable<PluginRecord> Properties() => new PropertyTable<PluginRecord>()
        .Set(MenuItemProperties.Caption, SetCaption)
        .Set(MenuItemProperties.Hint, SetHint)
        .Set(MenuItemProperties.Enabled, SetEnabled);

    /// <summary>The menu item whose id is the next word.</summary>
    private PluginRecord NextMenuItem(CommandContext context)
    {
        plugins.OnChanging();
        return plugins.MenuItems.Find(context.Session, context.Words.Next()) ?? throw new CommandRefusal(SkypeError.SetInvalidWhat);
    }

    private void CreateEvent(CommandContext context)
    {
        string id = context.Words.Next();
        Dictionary<string, string> values = ReadValues(context.Words.Rest, s_eventWords);
        if (id.Length == 0 || !values.TryGetValue("CAPTION", out string? caption))
            throw new CommandRefusal(SkypeError.CreateUnknownObjectType);
        if (!plugins.Events.TryAdd(context.Session, new PluginRecord(id, caption) { Hint = values.GetValueOrDefault("HINT", "") }))
            throw new CommandRefusal(SkypeError.CreateUnknownObjectType);
        context.Reply($"EVENT {id} CREATED");
    }

    private void CreateMenuItem(CommandContext context)
    {
        string id = context.Words.Next();
        Dictionary<string, string> values = ReadValues(context.Words.Rest, s_itemWords);
        EnumCodecs.PluginContext.TryDecode(values.GetValueOrDefault("CONTEXT", ""), out PluginContext where);
        bool isForbiddenFilter = values.ContainsKey("CONTACT_TYPE_FILTER") && where != PluginContext.Contact;
        if (id.Length == 0 || where == PluginContext.Unknown || !values.TryGetValue("CAPTION", out string? caption) || isForbiddenFilter)
            throw new CommandRefusal(SkypeError.CreateUnknownObjectType);
        var item = new PluginRecord(id, caption)
        {
            Hint = values.GetValueOrDefault("HINT", ""),
            Context = where,
            IsEnabled = !values.GetValueOrDefault("ENABLED", "true").Equals("false", StringComparison.OrdinalIgnoreCase),
        };
        if (!plugins.MenuItems.TryAdd(context.Session, item))
            throw new CommandRefusal(SkypeError.CreateUnknownObjectType);
        context.Reply($"MENU_ITEM {id} CREATED");
    }

    private static void Delete(CommandContext context, PluginItems items)
    {
        if (!items.Remove(context.Session, context.Words.Next()))
            throw new CommandRefusal(SkypeError.DeleteUnknownObjectType);
        context.Echo();
    }

    private static void SetCaption(CommandContext context, PluginRecord item)
    {
        item.Caption = QuotedText.Unquote(context.Words.Rest);
        context.Reply($"MENU_ITEM {item.Id} CAPTION {QuotedText.Quote(item.Caption)}");
    }

    private static void SetHint(CommandContext context, PluginRecord item)
    {
        item.Hint = QuotedText.Unquote(context.Words.Rest);
        context.Reply($"MENU_ITEM {item.Id} HINT {QuotedText.Quote(item.Hint)}");
    }

    private static void SetEnabled(CommandContext context, PluginRecord item)
    {
        string value = QuotedText.Unquote(context.Words.Rest).ToUpperInvariant();
        if (value is not ("TRUE" or "FALSE"))
            throw new CommandRefusal(SkypeError.SetInvalidWhat);
        item.IsEnabled = value == "TRUE";
        context.Reply($"MENU_ITEM {item.Id} ENABLED {value}");
    }

    // CAPTION "Tidy up" ENABLED true: known words, each with a word or a quoted text behind it.
    private static Dictionary<string, string> ReadValues(string text, string[] words)
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
