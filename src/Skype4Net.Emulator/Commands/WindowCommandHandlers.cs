using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>The client's window: FOCUS, MINIMIZE, OPEN.</summary>
internal static class WindowCommandHandlers
{
    // Dialogs that open whatever follows; the emulator has no window to show them in.
    private static readonly string[] s_dialogs =
    [
        "PROFILE", "CONFERENCE", "SEARCH", "OPTIONS", "CALLHISTORY", "CONTACTS", "DIALPAD", "BLOCKEDUSERS", "IMPORTCONTACTS", "GETTINGSTARTED", "LIVETAB", "VIDEOTEST",
    ];

    private static readonly string[] s_userDialogs = ["USERINFO", "AUTHORIZATION"];

    private static readonly string[] s_keys = ["#", "*", "+", "UP", "DOWN", "YES", "NO", "SKYPE", "PAGEUP", "PAGEDOWN"];

    public static void Register()
    {
        CommandTable.Add("RESETIDLETIMER", context => context.Echo());
        CommandTable.Add("FOCUS", context => ChangeWindow(context, WindowState.Normal));
        CommandTable.Add("MINIMIZE", context => ChangeWindow(context, WindowState.Minimized));
        CommandTable.Add("BTN_PRESSED", Press);
        CommandTable.Add("BTN_RELEASED", Press);
        foreach (string dialog in s_dialogs)
            CommandTable.Add("OPEN", dialog, Open);
        foreach (string dialog in s_userDialogs)
            CommandTable.Add("OPEN", dialog, OpenForUser);
        CommandTable.Add("OPEN", "ADDAFRIEND", OpenForAnyUser);
        CommandTable.Add("OPEN", "SENDCONTACTS", OpenForAnyUser);
        CommandTable.Add("OPEN", "IM", OpenForUsers);
    }

    private static void Open(CommandContext context)
    {
        context.Client.OpenDialog(context.Text);
        context.Echo();
    }

    private static void ChangeWindow(CommandContext context, WindowState state)
    {
        context.Echo();
        context.Client.ApplyWindowState(state);
    }

    private static void Press(CommandContext context)
    {
        string key = context.Words.NextKeyword();
        if (!(key.Length == 1 && char.IsAsciiLetterOrDigit(key[0])) && !s_keys.Contains(key))
            throw new CommandRefusal(SkypeError.InvalidKey);
        context.Echo();
    }

    private static void OpenForUsers(CommandContext context)
    {
        // OPEN IM a, b text: what begins no handle is the text.
        CommandContext.Handle(context.Words.Next().TrimEnd(','), SkypeError.OpenInvalidHandle);
        Open(context);
    }

    private static void OpenForAnyUser(CommandContext context)
    {
        foreach (string handle in context.Words.RestList())
            CommandContext.Handle(handle, SkypeError.OpenInvalidHandle);
        Open(context);
    }

    private static void OpenForUser(CommandContext context)
    {
        context.NextHandle(SkypeError.OpenInvalidHandle);
        Open(context);
    }
}
