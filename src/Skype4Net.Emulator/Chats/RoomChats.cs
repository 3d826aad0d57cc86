using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>Chats of several: what happens there as the user sees it.</summary>
internal sealed class RoomChats(ChatModule chats, ClientContext client)
{
    private readonly RoomUpdates _updates = new(chats, client);

    /// <summary>The chat of a room that the user is about to join; it is made when there is none.</summary>
    public ChatRecord Enter(ConversationKey room)
    {
        if (chats.Find(room) is not { } chat)
        {
            chat = ChatRecord.NotJoined(ChatNames.OfRoom(room), room);
            chats.Store.Add(chat);
        }

        if (client.Network.Room(room) is { } known)
            chat.Timestamp = known.CreatedAt;
        return chat;
    }

    /// <summary>What the user did to a room has happened: the change shows, the message has gone out.</summary>
    public void Confirm(MessageRecord told, NetworkMessage message, RoomState room)
    {
        told.Message = message;
        Show(told, room, told.Chat.Room ?? new RoomState(room.Key, room.Creator, room.CreatedAt));
    }

    /// <summary>Something was written in a room, or happened to it.</summary>
    public void OnMessage(NetworkMessage message, RoomState room)
    {
        bool mine = message.From == client.Me;
        bool isNew = chats.Find(room.Key) is null;
        ChatRecord chat = isNew ? Enter(room.Key) : chats.Find(room.Key)!;
        bool adds = message.Type == ChatMessageType.AddedMembers;
        bool joins = !mine && adds && message.Users.Contains(client.Me) && chat.Can(ChatEvent.Invite);
        bool joinsAlone = mine && adds && message.Users is [var joined] && joined == client.Me;
        RoomState before = joins || joinsAlone || chat.Room is null ? new RoomState(room.Key, room.Creator, room.CreatedAt) : chat.Room;
        if (joins)
            ShowInvitation(chat, room, message.From, isNew);
        else if (joinsAlone && chat.Can(ChatEvent.AwaitAccept))
            ShowJoined(chat, room);

        if (mine && !message.IsWritten)
        {
            ShowOwnDoing(chat, message, room, before);
            return;
        }

        _updates.Show(chat, room);
        chats.Messages.Receive(chat, message);
        ShowArrivals(chat, before, message.From);
    }

    /// <summary>A room has changed in a way that leaves no message.</summary>
    public void OnChanged(NetworkEvent.RoomChanged changed)
    {
        if (changed is { Mine: MyChatStatus.Subscribed, Room.Dialog: { } dialog })
        {
            // A dialog that the network keeps as a room from now on; one with oneself has nobody else.
            Identity partner = changed.Room.Members.FirstOrDefault(m => m.Who != client.Me)?.Who ?? client.Me;
            ChatRecord opened = chats.Find(dialog) ?? chats.Find(changed.Room.Key) ?? chats.Dialogs.Open(partner, out _, dialog);
            chats.Store.ChangeKey(opened, changed.Room.Key);
            opened.Room = changed.Room;
            return;
        }

        if (chats.Find(changed.Room.Key) is not { } chat)
            return;
        switch (changed.Mine)
        {
            case null:
                _updates.Show(chat, changed.Room);
                break;
            case MyChatStatus.Kicked or MyChatStatus.Banned or MyChatStatus.ChatDisbanded:
                ShowLeft(chat, changed.Room, changed.Mine.Value);
                break;
            default:
                ShowJoinOutcome(chat, changed.Room, changed.Mine.Value);
                break;
        }
    }

    /// <summary>The user is something else in a room than before.</summary>
    public void ShowOutcome(ChatRecord chat, ChatEvent happened, MyChatStatus outcome)
    {
        chat.Apply(happened, outcome);
        client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
    }

    /// <summary>A room begins with the user alone; who else is in it comes later.</summary>
    public void ShowSelfAsMember(ChatRecord chat, RoomState room)
    {
        chat.MyRole = room.RoleOf(client.Me);
        _updates.Store(chat, room with { Members = [room.Find(client.Me)!] });
        client.Notify(ChatMemberProperties.Role, chats.Store.Member(chat, client.Me).IdText, chat.MyRole);
        client.Notify(ChatProperties.MyRole, chat.Name, chat.MyRole);
        client.Notify(ChatProperties.Members, chat.Name, [client.Me.Value]);
    }

    // The user has joined, or did something at another machine: the message goes out, the change shows, the message has gone out.
    private void ShowOwnDoing(ChatRecord chat, NetworkMessage message, RoomState room, RoomState before)
    {
        MessageRecord record = chats.Store.Add(chat, message, ChatMessageStatus.Unknown);
        chats.Messages.Apply(record, MessageEvent.Send);
        client.Executor.Post(() => Show(record, room, before));
    }

    private void Show(MessageRecord told, RoomState room, RoomState before)
    {
        ChatRecord chat = told.Chat;
        if (told.Message.Type == ChatMessageType.Left)
            ShowLeft(chat, room, MyChatStatus.Unsubscribed);
        else
            _updates.Show(chat, room);
        chats.Activity.OnMoved(chat, told.Message.SentAt);
        chats.Messages.Apply(told, MessageEvent.Accept);
        ShowArrivals(chat, before, client.Me);
    }

    // The list of the active grows one by one, as the client reaches their clients: who brought us first.
    private void ShowArrivals(ChatRecord chat, RoomState before, Identity first)
    {
        IEnumerable<RoomMember> arrived = (chat.Room?.Members ?? []).Where(m => m.IsActive && m.Who != client.Me && before.Find(m.Who) is null);
        foreach (RoomMember member in arrived.OrderBy(m => m.Who != first))
            chats.Activity.Show(chat, member.Who, true);
    }

    private void ShowInvitation(ChatRecord chat, RoomState room, Identity adder, bool isNew)
    {
        if (isNew)
            client.Notify(ChatProperties.Name, chat.Name, chat.Name);
        chat.Apply(ChatEvent.Invite);
        chat.Adder = adder.Value;
        chat.IsMulti = true;
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
        ShowSelfAsMember(chat, room);
        chats.NotifyFriendlyName(chat);
        client.Notify(ChatProperties.ActiveMembers, chat.Name, [client.Me.Value]);
        client.Notify(ChatProperties.Timestamp, chat.Name, chat.Timestamp);
        client.Notify(ChatProperties.Adder, chat.Name, chat.Adder);
        _updates.Show(chat, room);
        client.Notify(ChatProperties.Topic, chat.Name, XmlText.Strip(room.TopicXml));
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
    }

    // The user has joined themselves: the outcome of ALTER CHAT JOIN.
    private void ShowJoined(ChatRecord chat, RoomState room)
    {
        chat.Apply(ChatEvent.AwaitAccept);
        client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        chat.MyRole = room.RoleOf(client.Me);
        client.Notify(ChatProperties.MyRole, chat.Name, chat.MyRole);
        _updates.Show(chat, room);
        chat.Apply(ChatEvent.Join);
        client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
    }

    private void ShowJoinOutcome(ChatRecord chat, RoomState room, MyChatStatus outcome)
    {
        if (outcome == MyChatStatus.PasswordRequired && chat.MyStatus == MyChatStatus.Connecting && !chat.Bookmarked)
        {
            chat.Bookmarked = true;
            client.Notify(ChatProperties.Members, chat.Name, [client.Me.Value]);
            client.Notify(ChatProperties.ActiveMembers, chat.Name, [client.Me.Value]);
            client.Notify(ChatProperties.Bookmarked, chat.Name, true);
            client.Notify(ChatProperties.PasswordHint, chat.Name, room.PasswordHint);
        }

        chat.Room = room;
        ShowOutcome(chat, ChatEvent.Answer, outcome);
    }

    private void ShowLeft(ChatRecord chat, RoomState room, MyChatStatus outcome)
    {
        bool bookmarked = chat.Bookmarked;
        _updates.Show(chat, room);
        chat.Apply(ChatEvent.Leave, outcome);
        chat.Bookmarked = false;
        client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
        if (bookmarked || outcome == MyChatStatus.Unsubscribed)
            client.Notify(ChatProperties.Bookmarked, chat.Name, false);
    }
}
