namespace Skype4Net;

/// <summary>A menu item was clicked (<c>MENU_ITEM x CLICKED</c>).</summary>
/// <param name="Item">The menu item.</param>
/// <param name="Users">The contacts that were selected.</param>
/// <param name="Context">Where it was clicked.</param>
/// <param name="ContextId">The number of the call or the name of the chat; empty elsewhere.</param>
public sealed record MenuItemClicked(MenuItem Item, IReadOnlyList<User> Users, PluginContext Context, string ContextId);
