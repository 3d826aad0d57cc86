using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Commands;

/// <summary>What is about chats among the commands of the window; chats are no module yet.</summary>
internal static class WindowCommandHandlers
{
    public static void Register()
    {
        CommandTable.Add("OPEN", "CHAT", OpenChat);
        CommandTable.Add("CLEAR", "CHATHISTORY", ClearChatHistory);
    }

    private static void ClearChatHistory(CommandContext context)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.ClearChatHistoryTakesNoArguments);
        context.Client.Store.ClearHistory();
        context.Echo();
        context.Client.NotifyLine(since: 5, "IMHISTORYCHANGED");
    }

    private static void OpenChat(CommandContext context)
    {
        ChatRecord chat = context.Client.FindChat(context.Words.Next()) ?? throw new CommandRefusal(SkypeError.InvalidChatName);
        context.Echo();
        context.Client.OpenWindow(chat);
    }
}
