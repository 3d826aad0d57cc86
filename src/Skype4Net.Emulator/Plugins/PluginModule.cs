using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Plugins;

/// <summary>What programs show in the window of one client, and the user clicks.</summary>
internal sealed class PluginModule(ClientContext client) : ClientModule(client)
{
    public PluginItems Events { get; } =
        new(client.Sessions, client.Options.Limits.PluginItems, () => client.Changes.Publish(ClientPart.PluginItem));

    public PluginItems MenuItems { get; } =
        new(client.Sessions, client.Options.Limits.PluginItems, () => client.Changes.Publish(ClientPart.PluginItem));

    public override void Map(CommandRouter router) => new PluginCommandHandlers(this).Map(router);

    public override void OnSessionEnded(ApiSession session)
    {
        Events.Remove(session);
        MenuItems.Remove(session);
    }

    /// <summary>A program changes something that it shows.</summary>
    public void OnChanging() => Client.Changes.Publish(ClientPart.PluginItem);

    /// <summary>The user clicks an event.</summary>
    /// <exception cref="InvalidOperationException">No program shows it.</exception>
    public void ClickEvent(string id)
    {
        if (!Events.TryFind(id, out ApiSession? owner, out _))
            throw new InvalidOperationException($"No program shows the event {id}.");
        var line = new NotificationLine(PluginEventProperties.Clicked, id, "");
        owner.Notify(ref line);
    }

    /// <summary>The user clicks a menu item.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="contextId">The number of the call or the name of the chat that it is shown in; empty elsewhere.</param>
    /// <param name="users">The handles of the contacts that are selected.</param>
    /// <exception cref="InvalidOperationException">No program shows it, or it cannot be clicked.</exception>
    public void ClickMenuItem(string id, string contextId, IReadOnlyList<string> users)
    {
        if (!MenuItems.TryFind(id, out ApiSession? owner, out PluginRecord? item))
            throw new InvalidOperationException($"No program shows the menu item {id}.");
        if (!item.IsEnabled)
            throw new InvalidOperationException($"The menu item {id} is not enabled.");
        string selection = Codecs.MenuItemSelection.Encode(new MenuItemSelection(users, item.Context, contextId));
        var line = new NotificationLine(MenuItemProperties.Clicked, id, selection);
        owner.Notify(ref line);
    }
}
