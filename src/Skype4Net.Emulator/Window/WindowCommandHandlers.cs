using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Window;

/// <summary>The commands about the window and its dialogs. The emulator has no window to show them in: who watches the client sees them.</summary>
internal sealed class WindowCommandHandlers(WindowModule window, ClientContext client)
{
    // Dialogs that open whatever follows.
    private static readonly CommandDefinition[] s_dialogs =
    [
        ClientCommands.OpenProfile, ClientCommands.OpenConference, ClientCommands.OpenSearch, ClientCommands.OpenOptions,
        ClientCommands.OpenCallHistory, ClientCommands.OpenContacts, ClientCommands.OpenDialPad, ClientCommands.OpenBlockedUsers,
        ClientCommands.OpenImportContacts, ClientCommands.OpenGettingStarted, ClientCommands.OpenLiveTab, ClientCommands.OpenVideoTest,
    ];

    // Beside the letters and digits.
    private static readonly string[] s_keys = ["#", "*", "+", "UP", "DOWN", "YES", "NO", "SKYPE", "PAGEUP", "PAGEDOWN"];

    public void Map(CommandRouter router)
    {
        router.On(ClientCommands.ResetIdleTimer, context => context.Echo());
        router.On(ClientCommands.Focus, context => SetState(context, WindowState.Normal));
        router.On(ClientCommands.Minimize, context => SetState(context, WindowState.Minimized));
        router.On(ClientCommands.PressKey, PressKey);
        router.On(ClientCommands.ReleaseKey, PressKey);
        router.On(ClientCommands.GetFocusedContacts, context => context.ReplyList("CONTACTS FOCUSED", window.FocusedContacts));
        foreach (CommandDefinition dialog in s_dialogs)
            router.On(dialog, Open);
        router.On(ClientCommands.OpenUserInfo, OpenForUser);
        router.On(ClientCommands.OpenAuthorization, OpenForUser);
        router.On(ClientCommands.OpenAddContact, OpenForAnyUsers);
        router.On(ClientCommands.OpenSendContacts, OpenForAnyUsers);
        router.On(ClientCommands.OpenMessage, OpenMessage);
        router.On(ClientCommands.Open, _ => throw new CommandRefusal(SkypeError.InvalidOpenWhat));
        router.On(ClientCommands.Close, _ => throw new CommandRefusal(SkypeError.CloseInvalidWhat));
    }

    private void Open(CommandContext context)
    {
        client.OpenDialog(context.Text);
        context.Echo();
    }

    private void SetState(CommandContext context, WindowState state)
    {
        context.Echo();
        window.SetState(state);
    }

    private static void PressKey(CommandContext context)
    {
        string key = context.Words.NextKeyword();
        if (!(key.Length == 1 && char.IsAsciiLetterOrDigit(key[0])) && !s_keys.Contains(key))
            throw new CommandRefusal(SkypeError.InvalidKey);
        context.Echo();
    }

    private void OpenForUser(CommandContext context)
    {
        context.NextHandle(SkypeError.OpenInvalidHandle);
        Open(context);
    }

    private void OpenForAnyUsers(CommandContext context)
    {
        foreach (string handle in context.Words.RestList())
            CommandContext.Handle(handle, SkypeError.OpenInvalidHandle);
        Open(context);
    }

    // OPEN IM a, b text: what begins no handle is the text.
    private void OpenMessage(CommandContext context)
    {
        CommandContext.Handle(context.Words.Next().TrimEnd(','), SkypeError.OpenInvalidHandle);
        Open(context);
    }
}
