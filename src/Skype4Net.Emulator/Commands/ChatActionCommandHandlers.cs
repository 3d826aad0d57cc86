using System.Globalization;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>ALTER CHAT: its replies leave the name of the chat out, except those about bookmarks.</summary>
internal static class ChatActionCommandHandlers
{
    private static readonly Dictionary<string, Action<CommandContext, ChatRecord>> s_actions = new()
    {
        ["SETTOPIC"] = (c, chat) => Change(c, chat, "SETTOPIC", new RoomChange.Topic(XmlText.Escape(c.Words.Rest))),
        ["SETTOPICXML"] = (c, chat) => Change(c, chat, "SETTOPICXML", new RoomChange.Topic(c.Words.Rest)),
        ["SETGUIDELINES"] = (c, chat) => ChangeThenReply(c, chat, "SETGUIDELINES", new RoomChange.Guidelines(c.Words.Rest)),
        ["SETOPTIONS"] = SetOptions,
        ["ADDMEMBERS"] = AddMembers,
        ["LEAVE"] = Leave,
        ["JOIN"] = Join,
        ["SETPASSWORD"] = SetPassword,
        ["ENTERPASSWORD"] = EnterPassword,
        ["KICK"] = (c, chat) => Change(c, chat, "KICK", new RoomChange.Kick(c.RestHandles(SkypeError.ChatActionFailed), Ban: false)),
        ["KICKBAN"] = (c, chat) => Change(c, chat, "KICKBAN", new RoomChange.Kick(c.RestHandles(SkypeError.ChatActionFailed), Ban: true)),
        ["DISBAND"] = Disband,
        ["BOOKMARK"] = (c, chat) => Bookmark(c, chat, true),
        ["UNBOOKMARK"] = (c, chat) => Bookmark(c, chat, false),
        ["CLEARRECENTMESSAGES"] = ClearRecent,
        ["SETALERTSTRING"] = SetAlertString,
        // Only for shared groups, which this client has none of.
        ["ACCEPTADD"] = (_, _) => throw new CommandRefusal(SkypeError.ChatActionFailed),
    };

    public static void Register() => CommandTable.Add("ALTER", "CHAT", Alter);

    private static void Alter(CommandContext context)
    {
        ChatRecord chat = ChatCommandHandlers.NextChat(context, SkypeError.ChatInvalidName, SkypeError.ChatNotFound);
        string action = context.Words.NextKeyword();
        if (action.Length == 0)
            throw new CommandRefusal(SkypeError.ChatNoAction);
        if (!s_actions.TryGetValue(action, out Action<CommandContext, ChatRecord>? act))
            throw new CommandRefusal(SkypeError.ChatUnknownAction);
        act(context, chat);
    }

    private static void Change(CommandContext context, ChatRecord chat, string action, RoomChange change)
    {
        Refuse(chat.IsDialog || chat.Status != ChatStatus.MultiSubscribed || !context.Client.HasRoomForMessage);
        Refuse(!context.Client.Change(chat, change));
        context.Reply($"ALTER CHAT {action}");
    }

    // Recorded sessions have the own system message before the reply, and the change after it:
    // docs/protocol/notifications.md#topic-options-guidelines-roles-bookmarks
    private static void ChangeThenReply(CommandContext context, ChatRecord chat, string action, RoomChange change)
    {
        Refuse(chat.IsDialog || chat.Status != ChatStatus.MultiSubscribed || !context.Client.HasRoomForMessage);
        Refuse(!context.Client.Change(chat, change));
        context.IsDeferred = true;
        context.Client.Executor.Post(() => context.Reply($"ALTER CHAT {action}"));
    }

    private static void Refuse(bool when)
    {
        if (when)
            throw new CommandRefusal(SkypeError.ChatActionFailed);
    }

    private static void SetOptions(CommandContext context, ChatRecord chat)
    {
        Refuse(!int.TryParse(context.Words.Next(), NumberStyles.None, CultureInfo.InvariantCulture, out int bits));
        ChangeThenReply(context, chat, "SETOPTIONS", new RoomChange.Options((ChatOptions)bits));
    }

    private static void AddMembers(CommandContext context, ChatRecord chat)
    {
        EmulatedClient client = context.Client;
        Identity[] who = context.RestHandles(SkypeError.ChatAddMembersInvalidHandles);
        if (who.Any(w => !client.Network.Exists(w)))
            throw new CommandRefusal(SkypeError.ChatAddMembersInvalidHandles);
        Refuse(chat.Status is not (ChatStatus.Dialog or ChatStatus.MultiSubscribed));
        Refuse(!client.AddMembers(chat, who));
        context.Reply("ALTER CHAT ADDMEMBERS");
    }

    // Skype for Linux has lost the action with 4.1.
    private static void Disband(CommandContext context, ChatRecord chat)
    {
        if (context.Client.Options.ClientVersion is { Major: 4, Minor: >= 1 })
            throw new CommandRefusal(SkypeError.ChatUnknownAction);
        Change(context, chat, "DISBAND", new RoomChange.Disband());
    }

    private static void Leave(CommandContext context, ChatRecord chat)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.ChatLeaveTakesNoArguments);
        Change(context, chat, "LEAVE", new RoomChange.Leave());
    }

    private static void Join(CommandContext context, ChatRecord chat)
    {
        Refuse(chat.IsDialog || chat.Status == ChatStatus.MultiSubscribed || !context.Client.HasRoomToWait);
        StartJoining(context, chat);
        context.Reply("ALTER CHAT JOIN");
        context.Client.WhenConnected(() => context.Client.Network.Join(chat.Key, password: null));
    }

    private static void EnterPassword(CommandContext context, ChatRecord chat)
    {
        string password = context.Words.Next();
        Refuse(chat.IsDialog || chat.Status == ChatStatus.MultiSubscribed || password.Length == 0 || !context.Client.HasRoomToWait);
        context.Reply("ALTER CHAT ENTERPASSWORD");
        chat.MyStatus = MyChatStatus.Connecting;
        context.Client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        context.Client.WhenConnected(() => context.Client.Network.Join(chat.Key, password));
    }

    private static void StartJoining(CommandContext context, ChatRecord chat)
    {
        chat.MyStatus = MyChatStatus.Connecting;
        context.Client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        context.Client.Notify(ChatProperties.Status, chat.Name, chat.Status);
    }

    private static void SetPassword(CommandContext context, ChatRecord chat)
    {
        string password = context.Words.Next();
        Refuse(password.Length == 0);
        Change(context, chat, "SETPASSWORD", new RoomChange.Password(password, context.Words.RestTrimmed));
    }

    private static void Bookmark(CommandContext context, ChatRecord chat, bool on)
    {
        chat.Bookmarked = on;
        context.Reply($"ALTER CHAT {chat.Name} BOOKMARKED {(on ? "TRUE" : "FALSE")}");
        context.Client.Notify(ChatProperties.Bookmarked, chat.Name, on);
    }

    private static void ClearRecent(CommandContext context, ChatRecord chat)
    {
        chat.ForgottenMessages = chat.Messages.Count;
        context.Reply("ALTER CHAT CLEARRECENTMESSAGES");
    }

    // The first character is eaten, as by the real client.
    private static void SetAlertString(CommandContext context, ChatRecord chat)
    {
        string text = context.Words.RestTrimmed;
        if (text.Length >= 2 && text[0] == '"' && text[^1] == '"')
            text = text[1..^1];
        chat.AlertString = text.Length > 0 ? text[1..] : "";
        context.Reply("ALTER CHAT SETALERTSTRING");
        context.Client.NotifyLine(since: 7, $"CHAT {chat.Name} ALERTSTRING {chat.AlertString}");
    }
}
