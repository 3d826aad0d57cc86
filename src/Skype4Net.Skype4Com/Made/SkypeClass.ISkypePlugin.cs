// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <content>The indexed properties of <c>ISkypePlugin</c>.</content>
public partial class SkypeClass : ISkypePlugin
{
    /// <summary><c>PluginMenuItemCaption[MenuItemId]</c>, the same as <c>set_PluginMenuItemCaption</c>.</summary>
    public WriteOnlyIndexedProperty<string, string> PluginMenuItemCaption => new(set_PluginMenuItemCaption);

    /// <summary><c>PluginMenuItemHint[MenuItemId]</c>, the same as <c>set_PluginMenuItemHint</c>.</summary>
    public WriteOnlyIndexedProperty<string, string> PluginMenuItemHint => new(set_PluginMenuItemHint);
}
