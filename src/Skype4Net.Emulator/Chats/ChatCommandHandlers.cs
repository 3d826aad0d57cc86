using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>CHAT CREATE and its relatives, GET CHAT, SET CHAT, searches for chats, and the chat window.</summary>
internal sealed class ChatCommandHandlers(ChatModule chats, ClientContext client)
{
    public void Map(CommandRouter router)
    {
        router.On(ChatCommands.Create, Create);
        router.On(ChatCommands.CreateUsingBlob, CreateUsingBlob);
        router.On(ChatCommands.FindUsingBlob, FindUsingBlob);
        router.Otherwise("CHAT", _ => throw new CommandRefusal(SkypeError.GeneralSyntaxError));
        router.On(ChatCommands.Open, Open);
        router.On(ClientCommands.ClearChatHistory, ClearHistory);

        OnSearch(router, ChatCommands.SearchChats, all => all);
        OnSearch(router, ChatCommands.SearchActiveChats, all => all.Where(c => c.IsOpen));
        OnSearch(router, ChatCommands.SearchMissedChats, Missed);
        OnSearch(router, ChatCommands.SearchRecentChats, Recent);
        OnSearch(router, ChatCommands.SearchBookmarkedChats, all => all.Where(c => c.Bookmarked));

        PropertyTable<ChatRecord> properties = Properties();
        router.OnGet(properties, context => Next(chats, context, SkypeError.InvalidChatName), SkypeError.InvalidChatProperty);
        router.OnSet(properties, context => Next(chats, context, SkypeError.InvalidChatName), SkypeError.SetInvalidWhat);
    }

    /// <summary>The chat that the next word names.</summary>
    /// <param name="chats">The chats of the client.</param>
    /// <param name="context">The command.</param>
    /// <param name="invalid">The error for a word that is no name of a chat.</param>
    public static ChatRecord Next(ChatModule chats, CommandContext context, SkypeError invalid)
    {
        string name = context.Words.Next();
        if (name.Length == 0 || name[0] != '#')
            throw new CommandRefusal(invalid);
        return chats.Find(name) ?? throw new CommandRefusal(SkypeError.ChatNotFound);
    }

    private PropertyTable<ChatRecord> Properties() => new PropertyTable<ChatRecord>()
        .Get(ChatProperties.Name, chat => chat.Name)
        .Get(ChatProperties.Timestamp, chat => chat.Timestamp)
        .Get(ChatProperties.Adder, chat => chat.Adder)
        .Get(ChatProperties.Status, chat => chat.Status)
        .Get(ChatProperties.Posters, chat => chat.Posters.ToHandles())
        .Get(ChatProperties.Members, chat => chat.Members.ToHandles())
        .Get(ChatProperties.ActiveMembers, chat => chats.Activity.ActiveMembers(chat).ToHandles())
        .Get(ChatProperties.Topic, chat => XmlText.Strip(chat.Room?.TopicXml ?? ""))
        .Get(ChatProperties.TopicXml, chat => chat.Room?.TopicXml ?? "")
        .Get(ChatProperties.FriendlyName, chats.FriendlyNameOf)
        .Get(ChatProperties.ChatMessages, chat => IdsOf(chat.Messages, 0))
        .Get(ChatProperties.RecentChatMessages, chat => IdsOf(chat.Messages, FirstRecentIn(chat)))
        .Get(ChatProperties.Bookmarked, chat => chat.Bookmarked)
        .Get(ChatProperties.MemberObjects, MemberIdsOf)
        .Get(ChatProperties.PasswordHint, chat => chat.Room?.PasswordHint ?? "")
        .Get(ChatProperties.Guidelines, chat => chat.Room?.Guidelines ?? "")
        .Get(ChatProperties.Options, chat => chat.IsDialog ? ChatOptions.None : chat.Room?.Options ?? ChatOptions.None)
        .Get(ChatProperties.Description, chat => chat.Room?.Description ?? "")
        .Get(ChatProperties.DialogPartner, chat => chat.IsDialog ? chat.Partner!.Value.Value : "")
        .Get(ChatProperties.ActivityTimestamp, chat => chat.Activity)
        .Get(ChatProperties.Type, chat => chat.IsDialog ? ChatType.Dialog : ChatType.MultiChat)
        .Get(ChatProperties.MyStatus, chat => chat.MyStatus)
        .Get(ChatProperties.MyRole, chat => chat.MyRole)
        .Get(ChatProperties.Blob, chat => chat.IsDialog ? "" : client.Network.Session.InvitationTo(chat.Key))
        .Get(ChatProperties.Applicants, chat => (chat.Room?.Applicants ?? []).ToHandles())
        .Set(ChatProperties.Description, SetDescription);

    // The history may be long: one array, in the order in which lists usually are.
    private IReadOnlyList<long> IdsOf(List<MessageRecord> messages, int first)
    {
        var newestFirst = new long[messages.Count - first];
        for (int i = 0; i < newestFirst.Length; i++)
            newestFirst[i] = messages[^(i + 1)].Id;
        IEnumerable<long> ordered = client.Faults.Ordered(newestFirst);
        return ordered as IReadOnlyList<long> ?? [.. ordered];
    }

    // It costs what is recent, however long the history is.
    private int FirstRecentIn(ChatRecord chat)
    {
        int limit = client.Faults.RecentMessages ?? client.Options.Limits.RecentMessages;
        return Math.Min(Math.Max(chat.ForgottenMessages, chat.Messages.Count - limit), chat.Messages.Count);
    }

    private static IReadOnlyList<long> MemberIdsOf(ChatRecord chat)
        => [.. chat.MemberObjects.Values.Where(m => chat.IsDialog || chat.Room?.Find(m.Who) is not null).Select(m => m.Id)];

    private IEnumerable<ChatRecord> Missed(IEnumerable<ChatRecord> all)
    {
        HashSet<ChatRecord> missed = [.. chats.Store.Unread.Select(m => m.Chat)];
        return missed.Count == 0 ? [] : all.Where(missed.Contains);
    }

    private IEnumerable<ChatRecord> Recent(IEnumerable<ChatRecord> all)
    {
        IEnumerable<ChatRecord> recent = all.Where(c => c.Activity is not null).OrderByDescending(c => c.Activity);
        return client.Faults.Ordered(client.Faults.RecentChats is { } limit ? recent.Take(limit) : recent);
    }

    private void OnSearch(CommandRouter router, CommandDefinition command, Func<IEnumerable<ChatRecord>, IEnumerable<ChatRecord>> select)
        => router.On(command, context =>
        {
            if (context.Words.RestTrimmed.Length > 0)
                throw new CommandRefusal(SkypeError.SearchChatsTargetNotAllowed);
            context.ReplyList("CHATS", select(chats.Store.Chats.Values).Select(c => c.Name));
        });

    private void SetDescription(CommandContext context, ChatRecord chat)
    {
        string text = context.Words.Rest;
        var change = new RoomChange.Description(text);
        if (!chats.RoomActions.CanChange(chat, change))
            throw new CommandRefusal(SkypeError.ChatActionFailed);
        context.Reply($"CHAT {chat.Name} DESCRIPTION {text}");
        chats.RoomActions.Change(chat, change);
    }

    private void Create(CommandContext context)
    {
        Identity[] who = context.Words.RestTrimmed.Length == 0 ? [] : context.RestHandles(SkypeError.ChatCreateInvalidHandles);
        if (who.Any(w => w.Value.StartsWith('+')))
            throw new CommandRefusal(context.Session.Protocol >= 8 ? SkypeError.ChatDisabledForContact : SkypeError.ChatCreateDialogFailed);
        if (who.Any(w => client.Network.Exists(w) == false || w == client.Me))
            throw new CommandRefusal(who.Length == 1 ? SkypeError.ChatCreateDialogFailed : SkypeError.ChatCreateInvalidHandles);
        if (who is [var partner])
            CreateDialog(context, partner);
        else
            CreateRoom(context, who);
    }

    private void CreateDialog(CommandContext context, Identity partner)
    {
        ChatRecord dialog = chats.Dialogs.Open(partner, out bool isNew);
        ReplyStatus(context, dialog);
        if (isNew)
            chats.Dialogs.Announce(dialog);
    }

    private void CreateRoom(CommandContext context, IReadOnlyList<Identity> invited)
    {
        if (!chats.HasRoomForChat)
            throw new CommandRefusal(SkypeError.ChatCreateDialogFailed);
        ChatRecord chat = chats.RoomActions.Create();
        ReplyStatus(context, chat);
        chats.RoomActions.Begin(chat, invited);
    }

    private void CreateUsingBlob(CommandContext context)
    {
        ConversationKey room = client.Network.Session.ParseInvitation(context.Words.Next()) ?? throw new CommandRefusal(SkypeError.InvalidBlob);
        bool known = chats.Find(room) is not null;
        ChatRecord chat = chats.Rooms.Enter(room);
        context.Reply($"CHAT {chat.Name} NAME {chat.Name}");
        if (known)
            return;
        client.Notify(ChatProperties.ActivityTimestamp, chat.Name, (DateTimeOffset?)null);
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
        client.Notify(ChatProperties.Type, chat.Name, ChatType.MultiChat);
        client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
    }

    private void FindUsingBlob(CommandContext context)
    {
        if (client.Network.Session.ParseInvitation(context.Words.Next()) is not { } room || chats.Find(room) is not { } chat)
            throw new CommandRefusal(SkypeError.NoChatForBlob);
        ReplyStatus(context, chat);
    }

    private static void ReplyStatus(CommandContext context, ChatRecord chat)
        => context.Reply($"CHAT {chat.Name} STATUS {EnumCodecs.ChatStatus.Encode(chat.Status)}");

    private void Open(CommandContext context)
    {
        ChatRecord chat = chats.Find(context.Words.Next()) ?? throw new CommandRefusal(SkypeError.InvalidChatName);
        context.Echo();
        chats.Window.Open(chat);
    }

    private void ClearHistory(CommandContext context)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.ClearChatHistoryTakesNoArguments);
        context.Echo();
        chats.Window.ClearHistory();
    }
}
