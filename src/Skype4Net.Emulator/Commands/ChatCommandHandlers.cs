using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>CHAT CREATE and its relatives, GET CHAT, SET CHAT, searches for chats.</summary>
internal static class ChatCommandHandlers
{
    public static PropertyTable<ChatRecord> Properties { get; } = new PropertyTable<ChatRecord>()
        .Get(ChatProperties.Name, (_, chat) => chat.Name)
        .Get(ChatProperties.Timestamp, (_, chat) => chat.Timestamp)
        .Get(ChatProperties.Adder, (_, chat) => chat.Adder)
        .Get(ChatProperties.Status, (_, chat) => chat.Status)
        .Get(ChatProperties.Posters, (_, chat) => EmulatedClient.Handles(chat.Posters))
        .Get(ChatProperties.Members, (_, chat) => EmulatedClient.Handles(chat.Members))
        .Get(ChatProperties.ActiveMembers, (client, chat) => EmulatedClient.Handles(client.ActiveMembers(chat)))
        .Get(ChatProperties.Topic, (_, chat) => XmlText.Strip(chat.Room?.TopicXml ?? ""))
        .Get(ChatProperties.TopicXml, (_, chat) => chat.Room?.TopicXml ?? "")
        .Get(ChatProperties.FriendlyName, (client, chat) => client.FriendlyName(chat))
        .Get(ChatProperties.ChatMessages, (client, chat) => Ids(client, chat.Messages))
        .Get(ChatProperties.RecentChatMessages, (client, chat) => Ids(client, Recent(client, chat)))
        .Get(ChatProperties.Bookmarked, (_, chat) => chat.Bookmarked)
        .Get(ChatProperties.MemberObjects, (_, chat) => MemberIds(chat))
        .Get(ChatProperties.PasswordHint, (_, chat) => chat.Room?.PasswordHint ?? "")
        .Get(ChatProperties.Guidelines, (_, chat) => chat.Room?.Guidelines ?? "")
        .Get(ChatProperties.Options, (_, chat) => chat.IsDialog ? ChatOptions.None : chat.Room?.Options ?? ChatOptions.None)
        .Get(ChatProperties.Description, (_, chat) => chat.Room?.Description ?? "")
        .Get(ChatProperties.DialogPartner, (_, chat) => chat.IsDialog ? chat.Partner!.Value.Value : "")
        .Get(ChatProperties.ActivityTimestamp, (_, chat) => chat.Activity)
        .Get(ChatProperties.Type, (_, chat) => chat.IsDialog ? ChatType.Dialog : ChatType.MultiChat)
        .Get(ChatProperties.MyStatus, (_, chat) => chat.MyStatus)
        .Get(ChatProperties.MyRole, (_, chat) => chat.MyRole)
        .Get(ChatProperties.Blob, (client, chat) => chat.IsDialog ? "" : client.Network.BlobOf(chat.Key))
        .Get(ChatProperties.Applicants, (_, chat) => EmulatedClient.Handles(chat.Room?.Applicants ?? []));

    public static void Register()
    {
        CommandTable.Add("CHAT", Chat);
        CommandTable.Add("GET", "CHAT", Get);
        CommandTable.Add("SET", "CHAT", Set);
        Search("CHATS", (_, chats) => chats);
        Search("ACTIVECHATS", (_, chats) => chats.Where(c => c.IsOpen));
        Search("MISSEDCHATS", MissedChats);
        Search("RECENTCHATS", RecentChats);
        Search("BOOKMARKEDCHATS", (_, chats) => chats.Where(c => c.Bookmarked));
    }

    private static IReadOnlyList<long> Ids(EmulatedClient client, IEnumerable<MessageRecord> messages)
        => [.. client.Faults.Ordered(messages.Reverse().Select(m => m.Id))];

    private static IEnumerable<MessageRecord> Recent(EmulatedClient client, ChatRecord chat)
    {
        IEnumerable<MessageRecord> recent = chat.Messages.Skip(chat.ForgottenMessages);
        return client.Faults.RecentMessages is { } limit ? recent.TakeLast(limit) : recent;
    }

    /// <summary>The chat that the next word names; every name that cannot be served is as unknown as the real client has it.</summary>
    public static ChatRecord NextChat(CommandContext context, SkypeError invalid, SkypeError unknown)
    {
        string name = context.Words.Next();
        if (name.Length == 0 || name[0] != '#')
            throw new CommandRefusal(invalid);
        return context.Client.FindChat(name) ?? throw new CommandRefusal(unknown);
    }

    private static IReadOnlyList<long> MemberIds(ChatRecord chat)
        => [.. chat.MemberObjects.Values.Where(m => chat.IsDialog || chat.Room?.Find(m.Who) is not null).Select(m => m.Id)];

    private static IEnumerable<ChatRecord> MissedChats(EmulatedClient client, IEnumerable<ChatRecord> chats)
    {
        HashSet<ChatRecord> missed = [.. client.Store.Unread.Select(m => m.Chat)];
        return missed.Count == 0 ? [] : chats.Where(missed.Contains);
    }

    private static IEnumerable<ChatRecord> RecentChats(EmulatedClient client, IEnumerable<ChatRecord> chats)
    {
        IEnumerable<ChatRecord> recent = chats.Where(c => c.Activity is not null).OrderByDescending(c => c.Activity);
        return client.Faults.Ordered(client.Faults.RecentChats is { } limit ? recent.Take(limit) : recent);
    }

    private static void Search(string what, Func<EmulatedClient, IEnumerable<ChatRecord>, IEnumerable<ChatRecord>> which)
        => CommandTable.Add("SEARCH", what, context =>
        {
            if (context.Words.RestTrimmed.Length > 0)
                throw new CommandRefusal(SkypeError.SearchChatsTargetNotAllowed);
            context.ReplyList("CHATS", which(context.Client, context.Client.Store.Chats.Values).Select(c => c.Name));
        });

    private static void Get(CommandContext context)
        => Properties.Answer(context, NextChat(context, SkypeError.InvalidChatName, SkypeError.ChatNotFound), SkypeError.InvalidChatProperty);

    private static void Set(CommandContext context)
    {
        ChatRecord chat = NextChat(context, SkypeError.InvalidChatName, SkypeError.ChatNotFound);
        if (context.Words.NextKeyword() != ChatProperties.Description.Name)
            throw new CommandRefusal(SkypeError.SetInvalidWhat);
        string text = context.Words.Rest;
        if (chat.IsDialog || !context.Client.Change(chat, new RoomChange.Description(text)))
            throw new CommandRefusal(SkypeError.ChatActionFailed);
        context.Reply($"CHAT {chat.Name} DESCRIPTION {text}");
    }

    private static void Chat(CommandContext context)
    {
        switch (context.Words.NextKeyword())
        {
            case "CREATE":
                Create(context);
                break;
            case "CREATEUSINGBLOB":
                CreateUsingBlob(context);
                break;
            case "FINDUSINGBLOB":
                RoomState found = context.Client.Network.RoomByBlob(context.Words.Next()) ?? throw new CommandRefusal(SkypeError.NoChatForBlob);
                ChatRecord chat = context.Client.FindChat(found.Key.Value) ?? throw new CommandRefusal(SkypeError.NoChatForBlob);
                context.Reply($"CHAT {chat.Name} STATUS {EnumCodecs.ChatStatus.Encode(chat.Status)}");
                break;
            default:
                throw new CommandRefusal(SkypeError.GeneralSyntaxError);
        }
    }

    private static void Create(CommandContext context)
    {
        Identity[] who = context.Words.RestTrimmed.Length == 0 ? [] : context.RestHandles(SkypeError.ChatCreateInvalidHandles);
        EmulatedClient client = context.Client;
        if (who.Any(w => w.Value.StartsWith('+')))
            throw new CommandRefusal(context.Session.Protocol >= 8 ? SkypeError.ChatDisabledForContact : SkypeError.ChatCreateDialogFailed);
        if (who.Any(w => !client.Network.Exists(w) || w == client.Me))
            throw new CommandRefusal(who.Length == 1 ? SkypeError.ChatCreateDialogFailed : SkypeError.ChatCreateInvalidHandles);
        if (who is [var partner])
        {
            ChatRecord dialog = client.Dialog(partner, out bool isNew);
            context.Reply($"CHAT {dialog.Name} STATUS {EnumCodecs.ChatStatus.Encode(dialog.Status)}");
            if (isNew)
                client.AnnounceDialog(dialog);
            return;
        }

        if (client.Store.Chats.Count >= client.Options.Limits.Chats)
            throw new CommandRefusal(SkypeError.ChatCreateDialogFailed);
        RoomState room = client.Network.CreateRoom([]);
        ChatRecord chat = client.EnterRoom(room);
        client.AnnounceOwnRoom(chat, room);
        context.Reply($"CHAT {chat.Name} STATUS {EnumCodecs.ChatStatus.Encode(chat.Status)}");
        client.BeginOwnRoom(chat, who);
    }

    private static void CreateUsingBlob(CommandContext context)
    {
        EmulatedClient client = context.Client;
        RoomState room = client.Network.RoomByBlob(context.Words.Next()) ?? throw new CommandRefusal(SkypeError.InvalidBlob);
        bool known = client.FindChat(room.Key.Value) is not null;
        ChatRecord chat = client.EnterRoom(room);
        context.Reply($"CHAT {chat.Name} NAME {chat.Name}");
        if (known)
            return;
        client.Notify(ChatProperties.ActivityTimestamp, chat.Name, (DateTimeOffset?)null);
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
        client.Notify(ChatProperties.Type, chat.Name, ChatType.MultiChat);
        client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
    }
}
