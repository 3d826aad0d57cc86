using System.Globalization;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>CHATMESSAGE and MESSAGE: sending, reading, marking seen, editing, searching.</summary>
internal static class ChatMessageCommandHandlers
{
    private const string Emote = "/me ";

    public static PropertyTable<MessageRecord> Properties { get; } = new PropertyTable<MessageRecord>()
        .Get(ChatMessageProperties.ChatName, (_, m) => m.Chat.Name)
        .Get(ChatMessageProperties.Timestamp, (_, m) => m.Message.SentAt)
        .Get(ChatMessageProperties.FromHandle, (_, m) => m.Message.From.Value)
        .Get(ChatMessageProperties.FromDisplayName, (client, m) => client.ShownName(m.Message.From))
        .Get(ChatMessageProperties.PartnerHandle, (client, m) => PartnerOf(client, m).Value)
        .Get(ChatMessageProperties.PartnerDisplayName, (client, m) => client.ShownName(PartnerOf(client, m)))
        .Get(ChatMessageProperties.Type, (_, m) => m.Message.Type)
        .Get(ChatMessageProperties.Status, (_, m) => m.Status)
        .Get(ChatMessageProperties.LeaveReason, (_, m) => m.Message.LeaveReason)
        .Get(ChatMessageProperties.Body, (_, m) => m.Body)
        .Get(ChatMessageProperties.Users, (_, m) => m.Message.Type is ChatMessageType.Said or ChatMessageType.Emoted ? [] : EmulatedClient.Handles(m.Message.Users))
        .Get(ChatMessageProperties.IsEditable, (client, m) => client.MayEdit(m))
        .Get(ChatMessageProperties.EditedBy, (_, m) => m.EditedBy?.Value ?? "")
        .Get(ChatMessageProperties.EditedTimestamp, (_, m) => m.EditedAt)
        .Get(ChatMessageProperties.Options, (_, m) => m.Message.Options)
        .Get(ChatMessageProperties.Role, (_, m) => m.Message.Role)
        .Get(ChatMessageProperties.Guid, (_, m) => m.Message.Key.Value);

    public static void Register()
    {
        CommandTable.Add("CHATMESSAGE", Send);
        CommandTable.Add("MESSAGE", SendToUser);
        foreach (string word in new[] { "CHATMESSAGE", "MESSAGE" })
        {
            CommandTable.Add("GET", word, context => Properties.Answer(context, Next(context, SkypeError.GetInvalidMessageId, SkypeError.GetUnknownMessage), SkypeError.InvalidMessageProperty));
            CommandTable.Add("SET", word, context => Set(context, word));
        }

        Search("CHATMESSAGES", false);
        Search("MISSEDCHATMESSAGES", true);
        Search("MESSAGES", false);
        Search("MISSEDMESSAGES", true);
    }

    private static Identity PartnerOf(EmulatedClient client, MessageRecord message)
        => message.Message.From != client.Me ? message.Message.From : message.Chat.Partner ?? client.Me;

    private static MessageRecord Next(CommandContext context, SkypeError invalid, SkypeError unknown)
    {
        if (!long.TryParse(context.Words.Next(), NumberStyles.None, CultureInfo.InvariantCulture, out long id))
            throw new CommandRefusal(invalid);
        return context.Client.Store.Messages.GetValueOrDefault(id) ?? throw new CommandRefusal(unknown);
    }

    private static void Send(CommandContext context)
    {
        string name = context.Words.Next();
        if (name.Length == 0)
            throw new CommandRefusal(SkypeError.NoChatName);
        ChatRecord chat = context.Client.FindChat(name) ?? throw new CommandRefusal(SkypeError.UnknownChatName);
        string text = NextText(context);
        if (!context.Client.MayPost(chat))
            throw new CommandRefusal(SkypeError.SendingToChatFailed);
        Post(context, chat, text, isNew: false);
    }

    private static void SendToUser(CommandContext context)
    {
        Identity who = context.NextHandle(SkypeError.InvalidHandle);
        if (!context.Client.Network.Exists(who) || who == context.Client.Me)
            throw new CommandRefusal(SkypeError.InvalidHandle);
        string text = NextText(context);
        if (context.Client.Network.ContactOf(who).IsBlocked)
            throw new CommandRefusal(SkypeError.UserBlocked);
        ChatRecord chat = context.Client.Dialog(who, out bool isNew);
        Post(context, chat, text, isNew);
    }

    private static string NextText(CommandContext context)
        => context.Words.Rest is { Length: > 0 } text && text.Trim(' ').Length > 0 ? text : throw new CommandRefusal(SkypeError.CannotSendEmptyMessage);

    private static void Post(CommandContext context, ChatRecord chat, string text, bool isNew)
    {
        if (!context.Client.HasRoomForMessage)
            throw new CommandRefusal(SkypeError.SendingToChatFailed);
        bool emote = text.StartsWith(Emote, StringComparison.Ordinal);
        MessageRecord message = context.Client.StartMessage(chat, emote ? text[Emote.Length..] : text, emote ? ChatMessageType.Emoted : ChatMessageType.Said);
        context.Reply($"{Word(context)} {message.Id} STATUS SENDING");
        if (isNew)
            context.Client.AnnounceDialog(chat);
        context.Client.FinishMessage(message);
    }

    // Protocols 1 and 2 know MESSAGE only; from 3 on every answer says CHATMESSAGE.
    private static string Word(CommandContext context) => context.Session.Protocol < 3 ? "MESSAGE" : "CHATMESSAGE";

    private static void Set(CommandContext context, string word)
    {
        MessageRecord message = Next(context, SkypeError.SetInvalidMessageId, SkypeError.SetUnknownMessageId);
        switch (context.Words.NextKeyword())
        {
            case "SEEN":
                if (message.Status is not (ChatMessageStatus.Received or ChatMessageStatus.Read))
                    throw new CommandRefusal(SkypeError.SetMessageInvalidWhat);
                context.Reply($"{word} {message.Id} STATUS READ");
                context.Client.MarkSeen(message);
                break;
            case "BODY":
                string body = context.Words.Rest;
                if (!context.Client.Edit(message, body))
                    throw new CommandRefusal(SkypeError.SetMessageInvalidWhat);
                context.Reply($"{word} {message.Id} BODY {body}");
                break;
            default:
                throw new CommandRefusal(SkypeError.SetMessageInvalidWhat);
        }
    }

    private static void Search(string what, bool missedOnly)
        => CommandTable.Add("SEARCH", what, context =>
        {
            string target = context.Words.RestTrimmed;
            if (missedOnly && target.Length > 0)
                throw new CommandRefusal(SkypeError.SearchTargetNotAllowed);
            Identity? who = target.Length > 0 ? CommandContext.Handle(target, SkypeError.InvalidUserHandle) : null;
            ClientStore store = context.Client.Store;
            IEnumerable<MessageRecord> found = missedOnly ? store.Unread.Reverse()
                : who is { } with ? With(store, with)
                : store.Messages.Values.Where(m => !m.IsHidden).Reverse();
            context.ReplyList(Word(context) + "S", context.Client.Faults.Ordered(found).Select(EmulatedClient.IdOf));
        });

    // Theirs, and all of the dialog with them, from the newest.
    private static IEnumerable<MessageRecord> With(ClientStore store, Identity who)
        => store.ChatsOf(who)
            .SelectMany(c => c.Partner == who ? c.Messages : c.Messages.Where(m => m.Message.From == who))
            .OrderByDescending(m => m.Id);
}
