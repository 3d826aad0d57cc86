namespace SKYPE4COMLib;

/// <content><c>ISkypePlugin</c>: events and menu items by their ids.</content>
public partial class SkypeClass
{
    public PluginEvent CreatePluginEvent(string eventId, string caption, string hint) => Client.CreateEvent(eventId, caption, hint);

    public void DeletePluginEvent(string eventId) => new PluginEventClass(_session, eventId).Delete();

    public PluginMenuItem CreatePluginMenuItem(
        string menuItemId,
        TPluginContext pluginContext,
        string captionText,
        string hintText = "",
        string iconPath = "",
        bool enabled = true,
        TPluginContactType contactType = TPluginContactType.pluginContactTypeAll,
        bool multipleContacts = false)
        => Client.CreateMenuItem(menuItemId, pluginContext, captionText, hintText, iconPath, enabled, contactType, multipleContacts);

    public void DeletePluginMenuItem(string menuItemId) => MenuItemOf(menuItemId).Delete();

    public void set_PluginMenuItemCaption(string menuItemId, string value) => MenuItemOf(menuItemId).Caption = value;

    public void set_PluginMenuItemHint(string menuItemId, string value) => MenuItemOf(menuItemId).Hint = value;

    public void EnablePluginMenuItem(string menuItemId, bool enabled) => MenuItemOf(menuItemId).Enabled = enabled;

    private PluginMenuItemClass MenuItemOf(string id) => new(_session, id);
}
