using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>CHATMESSAGE and MESSAGE: sending, reading, marking seen, editing, searching.</summary>
internal sealed class ChatMessageCommandHandlers(ChatModule chats, ClientContext client)
{
    private const string Emote = "/me ";

    private ContactModule Contacts => client.Module<ContactModule>();

    public void Map(CommandRouter router)
    {
        router.On(ChatCommands.SendMessage, Send);
        router.On(ChatCommands.SendToUser, SendToUser);
        router.On(ChatCommands.MarkSeen, MarkSeen);
        router.On(ChatCommands.MarkOldSeen, MarkSeen);
        router.On(ChatCommands.SearchMessages, Search);
        router.On(ChatCommands.SearchOldMessages, Search);
        router.On(ChatCommands.SearchMissedMessages, SearchMissed);
        router.On(ChatCommands.SearchOldMissedMessages, SearchMissed);

        PropertyTable<MessageRecord> properties = Properties();
        router.OnGet(properties, c => Next(c, SkypeError.GetInvalidMessageId, SkypeError.GetUnknownMessage), SkypeError.InvalidMessageProperty);
        router.OnSet(properties, NextToSet, SkypeError.SetMessageInvalidWhat);
    }

    private PropertyTable<MessageRecord> Properties() => new PropertyTable<MessageRecord>()
        .Get(ChatMessageProperties.ChatName, m => m.Chat.Name)
        .Get(ChatMessageProperties.Timestamp, m => m.Message.SentAt)
        .Get(ChatMessageProperties.FromHandle, m => m.Message.From.Value)
        .Get(ChatMessageProperties.FromDisplayName, m => Contacts.ShownName(m.Message.From))
        .Get(ChatMessageProperties.PartnerHandle, m => PartnerOf(m).Value)
        .Get(ChatMessageProperties.PartnerDisplayName, m => Contacts.ShownName(PartnerOf(m)))
        .Get(ChatMessageProperties.Type, m => m.Message.Type)
        .Get(ChatMessageProperties.Status, m => m.Status)
        .Get(ChatMessageProperties.LeaveReason, m => m.Message.LeaveReason)
        .Get(ChatMessageProperties.Body, m => m.Body)
        .Get(ChatMessageProperties.Users, m => m.IsWritten ? [] : m.Message.Users.ToHandles())
        .Get(ChatMessageProperties.IsEditable, chats.Messages.MayEdit)
        .Get(ChatMessageProperties.EditedBy, m => m.EditedBy?.Value ?? "")
        .Get(ChatMessageProperties.EditedTimestamp, m => m.EditedAt)
        .Get(ChatMessageProperties.Options, m => m.Message.Options)
        .Get(ChatMessageProperties.Role, m => m.Message.Role)
        .Get(ChatMessageProperties.Guid, m => m.Message.Key.Value)
        .Set(ChatMessageProperties.Body, SetBody);

    private Identity PartnerOf(MessageRecord message)
        => message.Message.From != client.Me ? message.Message.From : message.Chat.Partner ?? client.Me;

    private MessageRecord Next(CommandContext context, SkypeError invalid, SkypeError unknown)
        => chats.Store.Messages.GetValueOrDefault(context.NextId(invalid)) ?? throw new CommandRefusal(unknown);

    private MessageRecord NextToSet(CommandContext context) => Next(context, SkypeError.SetInvalidMessageId, SkypeError.SetUnknownMessageId);

    private void Send(CommandContext context)
    {
        string name = context.Words.Next();
        if (name.Length == 0)
            throw new CommandRefusal(SkypeError.NoChatName);
        ChatRecord chat = chats.Find(name) ?? throw new CommandRefusal(SkypeError.UnknownChatName);
        string text = NextText(context);
        if (!chats.Messages.MayPost(chat))
            throw new CommandRefusal(SkypeError.SendingToChatFailed);
        Post(context, chat, text, isNew: false);
    }

    private void SendToUser(CommandContext context)
    {
        Identity who = context.NextHandle(SkypeError.InvalidHandle);
        if (client.Network.Exists(who) == false || who == client.Me)
            throw new CommandRefusal(SkypeError.InvalidHandle);
        string text = NextText(context);
        if (client.Network.ContactOf(who).IsBlocked)
            throw new CommandRefusal(SkypeError.UserBlocked);
        ChatRecord chat = chats.Dialogs.Open(who, out bool isNew);
        Post(context, chat, text, isNew);
    }

    private static string NextText(CommandContext context)
        => context.Words.RestTrimmed.Length > 0 ? context.Words.Rest : throw new CommandRefusal(SkypeError.CannotSendEmptyMessage);

    private void Post(CommandContext context, ChatRecord chat, string text, bool isNew)
    {
        if (!chats.HasRoomForMessage)
            throw new CommandRefusal(SkypeError.SendingToChatFailed);
        bool emote = text.StartsWith(Emote, StringComparison.Ordinal);
        string body = emote ? text[Emote.Length..] : text;
        MessageRecord message = chats.Messages.Write(chat, body, emote ? ChatMessageType.Emoted : ChatMessageType.Said);
        context.Reply($"{WordOfSession(context)} {message.IdText} STATUS SENDING");
        if (isNew)
            chats.Dialogs.Announce(chat);
        chats.Messages.Send(message);
    }

    private void MarkSeen(CommandContext context)
    {
        MessageRecord message = NextToSet(context);
        if (MessageTransitions.Next(message.Status, MessageEvent.See) is null)
            throw new CommandRefusal(SkypeError.SetMessageInvalidWhat);
        context.Reply($"{WordOf(context)} {message.IdText} STATUS READ");
        chats.Messages.MarkSeen(message);
    }

    private void SetBody(CommandContext context, MessageRecord message)
    {
        string body = context.Words.Rest;
        if (!chats.Messages.Edit(message, body))
            throw new CommandRefusal(SkypeError.SetMessageInvalidWhat);
        context.Reply($"{WordOf(context)} {message.IdText} BODY {body}");
    }

    private void Search(CommandContext context)
    {
        string target = context.Words.RestTrimmed;
        Reply(context, target.Length > 0
            ? chats.Store.MessagesWith(CommandContext.Handle(target, SkypeError.InvalidUserHandle))
            : chats.Store.Messages.Values.Where(m => !m.IsHidden).Reverse());
    }

    private void SearchMissed(CommandContext context)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandRefusal(SkypeError.SearchTargetNotAllowed);
        Reply(context, chats.Store.Unread.Reverse());
    }

    private void Reply(CommandContext context, IEnumerable<MessageRecord> newestFirst)
        => context.ReplyList(WordOfSession(context) + "S", client.Faults.Ordered(newestFirst).Select(m => m.IdText));

    // Protocols 1 and 2 know MESSAGE only; from 3 on what is sent and found is a CHATMESSAGE.
    private static string WordOfSession(CommandContext context) => context.Session.Protocol < 3 ? "MESSAGE" : "CHATMESSAGE";

    // What is set is called as in the command.
    private static string WordOf(CommandContext context) => context.Words.At(1).ToString().ToUpperInvariant();
}
