using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>The properties of a program's menu item, which can be written and never read: <c>SET MENU_ITEM x CAPTION "Tidy up"</c>.</summary>
internal static class MenuItemProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.MenuItem, "MENU_ITEM", IdStyle.Name);

    public static readonly PropertyDefinition<string> Caption = s.Add("CAPTION", Codecs.Quoted, since: 6, cachePolicy: Never, access: Set);
    public static readonly PropertyDefinition<string> Hint = s.Add("HINT", Codecs.Quoted, since: 6, cachePolicy: Never, access: Set);
    public static readonly PropertyDefinition<bool> Enabled = s.Add("ENABLED", Codecs.Bool, since: 6, cachePolicy: Never, access: Set);
    public static readonly PropertyDefinition<string> Created = s.Add("CREATED", Codecs.Text, since: 6, cachePolicy: Never, access: None);
    public static readonly PropertyDefinition<MenuItemSelection> Clicked =
        s.Add("CLICKED", Codecs.MenuItemSelection, since: 6, cachePolicy: Never, access: None);

    public static ObjectSchema Schema { get; } = s.Build();
}
