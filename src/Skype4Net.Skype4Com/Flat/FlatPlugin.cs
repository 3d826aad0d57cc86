namespace SKYPE4COMLib;

/// <summary><c>ISkypePlugin</c>: events and menu items by their ids.</summary>
internal sealed class FlatPlugin(SkypeSession session) : ISkypePlugin
{
    public PluginEvent CreatePluginEvent(string EventId, string Caption, string Hint) => new ClientClass(session).CreateEvent(EventId, Caption, Hint);

    public void DeletePluginEvent(string EventId) => new PluginEventClass(session, EventId).Delete();

    public PluginMenuItem CreatePluginMenuItem(
        string MenuItemId,
        TPluginContext PluginContext,
        string CaptionText,
        string HintText = "",
        string IconPath = "",
        bool Enabled = true,
        TPluginContactType ContactType = TPluginContactType.pluginContactTypeAll,
        bool MultipleContacts = false)
        => new ClientClass(session).CreateMenuItem(MenuItemId, PluginContext, CaptionText, HintText, IconPath, Enabled, ContactType, MultipleContacts);

    public void DeletePluginMenuItem(string MenuItemId) => MenuItemOf(MenuItemId).Delete();

    public void set_PluginMenuItemCaption(string MenuItemId, string value) => MenuItemOf(MenuItemId).Caption = value;

    public void set_PluginMenuItemHint(string MenuItemId, string value) => MenuItemOf(MenuItemId).Hint = value;

    public void EnablePluginMenuItem(string MenuItemId, bool Enabled) => MenuItemOf(MenuItemId).Enabled = Enabled;

    private PluginMenuItemClass MenuItemOf(string id) => new(session, id);
}
