using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Settings;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Window;

/// <summary>The main window of one client, its dialogs, and the selection in the contact list.</summary>
internal sealed class WindowModule(ClientContext client) : ClientModule(client)
{
    /// <summary>The handles of the contacts that are selected.</summary>
    public IReadOnlyList<string> FocusedContacts { get; private set; } = [];

    private SettingsModule Settings => Client.Module<SettingsModule>();

    public override void Map(CommandRouter router) => new WindowCommandHandlers(this, Client).Map(router);

    /// <summary>Shows, hides or minimizes the window.</summary>
    public void SetState(WindowState state) => Settings.Set(ClientProperties.WindowState, EnumCodecs.WindowState.Encode(state));

    /// <summary>The person shows, hides or minimizes the window. Showing it ends silent mode.</summary>
    public void SetStateByUser(WindowState state)
    {
        SetState(state);
        if (state is WindowState.Normal or WindowState.Maximized && Settings.IsSilent)
            Settings.Set(ClientProperties.SilentMode, "OFF");
    }

    /// <summary>The person selects contacts.</summary>
    /// <param name="handles">Their handles; none ends the selection.</param>
    public void SelectContacts(IReadOnlyList<string> handles)
    {
        FocusedContacts = handles;
        Client.Notify(ContactListProperties.Focused, "", handles);
    }
}
