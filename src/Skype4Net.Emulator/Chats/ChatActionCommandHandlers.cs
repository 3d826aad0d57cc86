using System.Globalization;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>ALTER CHAT: its replies leave the name of the chat out, except those about bookmarks.</summary>
internal sealed class ChatActionCommandHandlers(ChatModule chats, ClientContext client)
{
    public void Map(CommandRouter router)
    {
        On(router, ChatCommands.SetTopic, (c, chat) => Change(c, chat, "SETTOPIC", new RoomChange.Topic(XmlText.Escape(c.Words.Rest))));
        On(router, ChatCommands.SetTopicXml, (c, chat) => Change(c, chat, "SETTOPICXML", new RoomChange.Topic(c.Words.Rest)));
        On(router, ChatCommands.SetGuidelines, (c, chat) => ChangeThenReply(c, chat, "SETGUIDELINES", new RoomChange.Guidelines(c.Words.Rest)));
        On(router, ChatCommands.SetOptions, SetOptions);
        On(router, ChatCommands.AddMembers, AddMembers);
        On(router, ChatCommands.Leave, Leave);
        On(router, ChatCommands.Join, Join);
        On(router, ChatCommands.SetPassword, SetPassword);
        On(router, ChatCommands.EnterPassword, EnterPassword);
        On(router, ChatCommands.Kick, (c, chat) => Change(c, chat, "KICK", new RoomChange.Kick(NextMembers(c), Ban: false)));
        On(router, ChatCommands.KickBan, (c, chat) => Change(c, chat, "KICKBAN", new RoomChange.Kick(NextMembers(c), Ban: true)));
        On(router, ChatCommands.Disband, Disband);
        On(router, ChatCommands.Bookmark, (c, chat) => Bookmark(c, chat, true));
        On(router, ChatCommands.Unbookmark, (c, chat) => Bookmark(c, chat, false));
        On(router, ChatCommands.ClearRecentMessages, ClearRecentMessages);
        On(router, ChatCommands.SetAlertString, SetAlertString);

        // Only for shared groups, which this client has none of.
        On(router, ChatCommands.AcceptAdd, (_, _) => Refuse(true));
        router.Otherwise("ALTER CHAT", RefuseAction);
    }

    private void On(CommandRouter router, CommandDefinition command, Action<CommandContext, ChatRecord> handler)
        => router.On(command, context => handler(context, Next(context)));

    private ChatRecord Next(CommandContext context) => ChatCommandHandlers.Next(chats, context, SkypeError.ChatInvalidName);

    private void RefuseAction(CommandContext context)
    {
        Next(context);
        throw new CommandRefusal(context.Words.Next().Length == 0 ? SkypeError.ChatNoAction : SkypeError.ChatUnknownAction);
    }

    private void Change(CommandContext context, ChatRecord chat, string action, RoomChange change)
    {
        Refuse(!chats.HasRoomForMessage || !chats.RoomActions.CanChange(chat, change));
        context.Reply($"ALTER CHAT {action}");
        chats.RoomActions.Change(chat, change);
    }

    // Recorded sessions have the own system message before the reply, and the change after it:
    // docs/protocol/notifications.md#topic-options-guidelines-roles-bookmarks
    private void ChangeThenReply(CommandContext context, ChatRecord chat, string action, RoomChange change)
    {
        Refuse(!chats.HasRoomForMessage || !chats.RoomActions.CanChange(chat, change));
        chats.RoomActions.Change(chat, change);
        context.Reply($"ALTER CHAT {action}");
    }

    private static void Refuse(bool when)
    {
        if (when)
            throw new CommandRefusal(SkypeError.ChatActionFailed);
    }

    private static Identity[] NextMembers(CommandContext context) => context.RestHandles(SkypeError.ChatActionFailed);

    private void SetOptions(CommandContext context, ChatRecord chat)
    {
        Refuse(!int.TryParse(context.Words.Next(), NumberStyles.None, CultureInfo.InvariantCulture, out int bits));
        ChangeThenReply(context, chat, "SETOPTIONS", new RoomChange.Options((ChatOptions)bits));
    }

    private void AddMembers(CommandContext context, ChatRecord chat)
    {
        Identity[] who = context.RestHandles(SkypeError.ChatAddMembersInvalidHandles);
        if (who.Any(w => client.Network.Exists(w) == false))
            throw new CommandRefusal(SkypeError.ChatAddMembersInvalidHandles);
        Refuse(!chats.RoomActions.CanAddMembers(chat, who));
        context.Reply("ALTER CHAT ADDMEMBERS");
        chats.RoomActions.AddMembers(chat, who);
    }

    // Skype for Linux has lost the action with 4.1.
    private void Disband(CommandContext context, ChatRecord chat)
    {
        if (client.Options.ClientVersion is { Major: 4, Minor: >= 1 })
            throw new CommandRefusal(SkypeError.ChatUnknownAction);
        Change(context, chat, "DISBAND", new RoomChange.Disband());
    }

    private void Leave(CommandContext context, ChatRecord chat)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.ChatLeaveTakesNoArguments);
        Change(context, chat, "LEAVE", new RoomChange.Leave());
    }

    private void Join(CommandContext context, ChatRecord chat)
    {
        Refuse(!chat.Can(ChatEvent.AskToJoin) || !client.Outbox.HasRoom);
        chat.Apply(ChatEvent.AskToJoin);
        client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
        context.Reply("ALTER CHAT JOIN");
        chats.RoomActions.Join(chat, password: null);
    }

    private void EnterPassword(CommandContext context, ChatRecord chat)
    {
        string password = context.Words.Next();
        Refuse(!chat.Can(ChatEvent.AskToJoin) || password.Length == 0 || !client.Outbox.HasRoom);
        context.Reply("ALTER CHAT ENTERPASSWORD");
        chat.Apply(ChatEvent.AskToJoin);
        client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        chats.RoomActions.Join(chat, password);
    }

    private void SetPassword(CommandContext context, ChatRecord chat)
    {
        string password = context.Words.Next();
        Refuse(password.Length == 0);
        Change(context, chat, "SETPASSWORD", new RoomChange.Password(password, context.Words.RestTrimmed));
    }

    private void Bookmark(CommandContext context, ChatRecord chat, bool on)
    {
        chat.Bookmarked = on;
        context.Reply($"ALTER CHAT {chat.Name} BOOKMARKED {(on ? "TRUE" : "FALSE")}");
        client.Notify(ChatProperties.Bookmarked, chat.Name, on);
    }

    private static void ClearRecentMessages(CommandContext context, ChatRecord chat)
    {
        chat.ForgottenMessages = chat.Messages.Count;
        context.Reply("ALTER CHAT CLEARRECENTMESSAGES");
    }

    // The first character is eaten, as by the real client.
    private void SetAlertString(CommandContext context, ChatRecord chat)
    {
        string text = context.Words.RestTrimmed;
        if (text.Length >= 2 && text[0] == '"' && text[^1] == '"')
            text = text[1..^1];
        chat.AlertString = text.Length > 0 ? text[1..] : "";
        context.Reply("ALTER CHAT SETALERTSTRING");
        client.NotifyLine(since: 7, $"CHAT {chat.Name} ALERTSTRING {chat.AlertString}");
    }
}
