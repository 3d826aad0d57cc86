using Skype4Net.Emulator.Clients;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>The client's window: FOCUS, MINIMIZE, OPEN.</summary>
internal static class WindowFamily
{
    // Dialogs that open whatever follows; the emulator has no window to show them in.
    private static readonly string[] s_dialogs =
    [
        "PROFILE", "CONFERENCE", "SEARCH", "OPTIONS", "CALLHISTORY", "CONTACTS", "DIALPAD", "BLOCKEDUSERS", "IMPORTCONTACTS", "GETTINGSTARTED", "LIVETAB", "VIDEOTEST",
    ];

    private static readonly string[] s_userDialogs = ["USERINFO", "AUTHORIZATION"];

    public static void Register()
    {
        foreach (string verb in new[] { "FOCUS", "MINIMIZE", "RESETIDLETIMER" })
            CommandTable.Add(verb, context => context.Echo());
        foreach (string dialog in s_dialogs)
            CommandTable.Add("OPEN", dialog, context => context.Echo());
        foreach (string dialog in s_userDialogs)
            CommandTable.Add("OPEN", dialog, OpenForUser);
        CommandTable.Add("OPEN", "ADDAFRIEND", context => context.Echo());
        CommandTable.Add("OPEN", "IM", OpenForUser);
        CommandTable.Add("OPEN", "CHAT", OpenChat);
    }

    private static void OpenForUser(CommandContext context)
    {
        context.NextHandle(SkypeError.OpenInvalidHandle);
        context.Echo();
    }

    private static void OpenChat(CommandContext context)
    {
        ChatRecord chat = context.Client.FindChat(context.Words.Next()) ?? throw new CommandFailure(SkypeError.InvalidChatName);
        context.Echo();
        context.Client.OpenWindow(chat);
    }
}
