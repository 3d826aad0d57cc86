using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>Chats: the order of lines is that of recorded sessions of the real client.</content>
public sealed partial class EmulatedClient
{
    internal ChatRecord? FindChat(string name) => Store.Chats.GetValueOrDefault(name);

    /// <summary>The dialog with somebody, if there is one here.</summary>
    internal ChatRecord? FindDialog(Identity with) => Network.FindDialog(with) is { } key ? FindChat(key.Value) : null;

    /// <summary>The dialog with somebody, made if there is none. Returns whether it is new; the caller announces it.</summary>
    internal ChatRecord Dialog(Identity with, out bool isNew)
    {
        bool opens = Network.FindDialog(with) is null;
        ConversationKey key = Network.DialogWith(with);
        isNew = !Store.Chats.TryGetValue(key.Value, out ChatRecord? chat);
        if (!isNew)
            return chat!;
        chat = new ChatRecord(key.Value) { Partner = with, Timestamp = Time.GetUtcNow(), Room = Network.Room(key) };
        chat.Members.AddRange([Me, with]);
        Store.Chats.Add(chat.Name, chat);
        Store.Member(chat, Me).IsActive = true;
        Store.Member(chat, with);
        if (opens)
            chat.Opening =
                Store.AddHidden(chat, new NetworkMessage(key, NewKey(), Me, chat.Timestamp, ChatMessageType.CreatedChatWith, "") { Users = [with] });
        return chat;
    }

    internal void AnnounceDialog(ChatRecord chat)
    {
        Notify(ChatProperties.Name, chat.Name, chat.Name);
        Notify(ChatProperties.Status, chat.Name, ChatStatus.Dialog);
        Notify(ChatMemberProperties.Role, IdOf(chat, Me), ChatRole.User);
        Notify(ChatProperties.MyRole, chat.Name, ChatRole.User);
        Notify(ChatProperties.Members, chat.Name, [Me.Value]);
        Notify(ChatProperties.ActiveMembers, chat.Name, [Me.Value]);
        Notify(ChatProperties.Status, chat.Name, ChatStatus.Dialog);
        Notify(ChatProperties.Timestamp, chat.Name, chat.Timestamp);
        Notify(ChatProperties.DialogPartner, chat.Name, chat.Partner!.Value.Value);
        Notify(ChatProperties.Members, chat.Name, Handles(chat.Members));
        Notify(ChatProperties.FriendlyName, chat.Name, FriendlyName(chat));
    }

    /// <summary>Sends what a program or the person says. The message has its number at once; the rest follows as notifications.</summary>
    internal MessageRecord StartMessage(ChatRecord chat, string body, ChatMessageType type)
    {
        var message = new NetworkMessage(chat.Key, NewKey(), Me, Time.GetUtcNow(), type, body)
        {
            // In a dialog the network finds the other by the message itself.
            Users = chat.Partner is { } partner && chat.Room is null ? [partner] : [],
        };
        return Store.Add(chat, message, ChatMessageStatus.Sending);
    }

    internal void FinishMessage(MessageRecord message)
    {
        ChatRecord chat = message.Chat;
        Posted(chat, Me, message.Message.SentAt);
        Notify(ChatProperties.FriendlyName, chat.Name, FriendlyName(chat));
        ShowOpening(chat, ChatMessageStatus.Sending);
        Notify(ChatMessageProperties.Status, IdOf(message), ChatMessageStatus.Sending);
        if (IsConnectedToNetwork && !Network.Send(message.Message))
            Fail(message);
    }

    internal bool MayPost(ChatRecord chat) => chat.Room is null ? chat.Partner is not null : RoomRules.MayPost(chat.Room, Me);

    internal string FriendlyName(ChatRecord chat)
    {
        if (chat.IsDialog)
        {
            string name = ShownName(chat.Partner!.Value);
            return chat.Messages.LastOrDefault(m => m.Message.Type is ChatMessageType.Said or ChatMessageType.Emoted) is { } last ? $"{name} | {last.Body}" : name;
        }

        string topic = XmlText.Strip(chat.Room?.TopicXml ?? "");
        if (topic.Length > 0)
            return topic;
        Identity[] others = [.. (chat.Room?.Members.Select(m => m.Who) ?? chat.Members).Where(w => w != Me)];
        return others.Length > 0 ? string.Join(", ", others.Select(ShownName)) : Me.Value;
    }

    internal string ShownName(Identity who) => Contacts.ShownName(who);

    internal static string IdOf(MessageRecord message) => message.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal string IdOf(ChatRecord chat, Identity who) => Store.Member(chat, who).Id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal static IReadOnlyList<string> Handles(IEnumerable<Identity> who) => [.. who.Select(w => w.Value)];

    internal IEnumerable<Identity> ActiveMembers(ChatRecord chat)
        => chat.IsDialog
            ? chat.Members.Where(m => m == Me || IsConnected(m))
            : chat.Room?.Members.Where(m => m.Who == Me || Store.Member(chat, m.Who).IsActive).Select(m => m.Who) ?? [];

    internal bool IsConnected(Identity who) => Network.PresenceOf(who) is not (OnlineStatus.Offline or OnlineStatus.Unknown);

    internal void SetStatus(MessageRecord message, ChatMessageStatus status)
    {
        Store.SetStatus(message, status);
        Notify(ChatMessageProperties.Status, IdOf(message), status);
        _messageStatuses.Publish(new ChatEntry(this, message));
    }

    private readonly ClientSubject<ChatEntry> _messageStatuses;
    private readonly ClientSubject<ChatEntry> _messageReceived;

    private static MessageKey NewKey() => new(Guid.NewGuid().ToString("N"));

    // Each status once, however many messages wait.
    private void ShowOpening(ChatRecord chat, ChatMessageStatus status)
    {
        if (chat.Opening is not { } opening || opening.Status == status || opening.Status == ChatMessageStatus.Sent)
            return;
        Store.SetStatus(opening, status);
        Notify(ChatMessageProperties.Status, IdOf(opening), status);
    }

    private void Fail(MessageRecord message) => SetStatus(message, ChatMessageStatus.Failed);

    private void Posted(ChatRecord chat, Identity who, DateTimeOffset at)
    {
        if (!chat.Posters.Contains(who))
        {
            chat.Posters.Add(who);
            Notify(ChatProperties.Posters, chat.Name, Handles(chat.Posters));
        }

        SetActivity(chat, at);
        Notify(ChatProperties.ActivityTimestamp, chat.Name, at);
    }

    /// <summary>Something else than a message happened in a chat.</summary>
    private void Moved(ChatRecord chat, DateTimeOffset at)
    {
        if (chat.Activity == at)
            return;
        SetActivity(chat, at);
        Notify(ChatProperties.ActivityTimestamp, chat.Name, at);
    }

    private void SetActivity(ChatRecord chat, DateTimeOffset at)
    {
        chat.Activity = at;
        if (chat.Partner is { } partner)
            Groups.RecountLater(partner);
    }

    private void ShowActivity(ChatRecord chat, Identity who, bool isActive)
    {
        if (!chat.MemberObjects.TryGetValue(who, out MemberRecord? member) || member.IsActive == isActive)
            return;
        member.IsActive = isActive;
        Notify(ChatMemberProperties.IsActive, IdOf(chat, who), isActive);
        Notify(ChatProperties.ActiveMembers, chat.Name, Handles(ActiveMembers(chat)));
    }

    // The own picture too, which was set without a network.
    private void SendWaiting()
    {
        if (Store.UnpublishedAvatar is { } avatar)
            Network.SetAvatar(avatar.Picture);
        Store.UnpublishedAvatar = null;
        foreach (MessageRecord waiting in Store.Unsent.ToArray())
            Network.Send(waiting.Message with { Body = waiting.Body });
    }

    private void OnMessage(MessageArrived arrived)
    {
        NetworkMessage message = arrived.Message;
        if (Store.ByKey.TryGetValue((message.Conversation, message.Key), out MessageRecord? known))
        {
            // Ours, accepted by the network; or a double.
            if (known.Status == ChatMessageStatus.Sending)
                Accepted(known);
            return;
        }

        if (arrived.Room is { } room && !IsDialogStill(room))
            OnRoomMessage(message, room);
        else
            OnDialogMessage(message);
    }

    // A dialog opened as a room for its topic stays a dialog while two are in it.
    private bool IsDialogStill(RoomState room)
        => room.Members.Count == 2 && room.Key.Value.Contains(';', StringComparison.Ordinal) && FindChat(room.Key.Value) is not { IsMulti: true };

    private void Accepted(MessageRecord message)
    {
        ShowOpening(message.Chat, ChatMessageStatus.Sent);
        SetStatus(message, ChatMessageStatus.Sent);
        if (message.Chat.Partner is { } partner && IsConnected(partner))
            ShowActivity(message.Chat, partner, true);
    }

    private void OnDialogMessage(NetworkMessage message)
    {
        bool mine = message.From == Me;
        Identity partner = mine ? (message.Users is [var to, ..] ? to : default) : message.From;
        bool isNew = false;
        ChatRecord chat = FindChat(message.Conversation.Value) ?? Dialog(partner, out isNew);
        if (isNew)
            AnnounceDialog(chat);
        Enter(chat, message, mine);
        if (!mine)
            ShowActivity(chat, message.From, true);
    }

    /// <summary>Enters a message of somebody else, or of ourselves from another machine.</summary>
    private void Enter(ChatRecord chat, NetworkMessage message, bool mine)
    {
        bool posts = message.Type is ChatMessageType.Said or ChatMessageType.Emoted;
        TimeSpan delay = mine ? TimeSpan.Zero : Faults.StoreDelay;
        if (!posts)
            Moved(chat, message.SentAt);
        else if (delay >= TimeSpan.Zero)
            Posted(chat, message.From, message.SentAt);
        _storing.Later(delay, () => StoreAndNotify(chat, message, mine));
        if (posts && delay < TimeSpan.Zero)
            _posting.Later(-delay, () => Posted(chat, message.From, message.SentAt));
    }

    private void StoreAndNotify(ChatRecord chat, NetworkMessage message, bool mine)
    {
        ChatMessageStatus status = mine ? ChatMessageStatus.Sent : chat.IsOpen ? ChatMessageStatus.Read : ChatMessageStatus.Received;
        MessageRecord record = Store.Add(chat, message, status);
        SetStatus(record, status);
        if (message.Type is ChatMessageType.Said or ChatMessageType.Emoted)
            Notify(ChatProperties.FriendlyName, chat.Name, FriendlyName(chat));
        if (!mine)
            _messageReceived.Publish(new ChatEntry(this, record));
    }

    private void OnEdit(MessageEdited edit)
    {
        if (!Store.ByKey.ContainsKey((edit.Conversation, edit.Key)))
            _storing.Finish();
        if (!Store.ByKey.TryGetValue((edit.Conversation, edit.Key), out MessageRecord? message))
            return;
        message.Body = edit.Body;
        message.EditedBy = edit.By;
        message.EditedAt = edit.At;
        Notify(ChatMessageProperties.EditedTimestamp, IdOf(message), edit.At);
        Notify(ChatMessageProperties.EditedBy, IdOf(message), edit.By.Value);
        Notify(ChatMessageProperties.Body, IdOf(message), edit.Body);
        _messageStatuses.Publish(new ChatEntry(this, message));
    }
}
