using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>Chats of several: what the user does in them, and what happens there as one of them sees it.</summary>
internal sealed class RoomChats(ChatModule chats, ClientContext client)
{
    private readonly RoomUpdates _updates = new(chats, client);

    /// <summary>The chat of a room that the user has made or is about to join; it is made when there is none.</summary>
    public ChatRecord Enter(RoomState room)
    {
        if (!chats.Store.Chats.TryGetValue(room.Key.Value, out ChatRecord? chat))
        {
            chat = ChatRecord.NotJoined(room.Key.Value);
            chats.Store.Chats.Add(chat.Name, chat);
        }

        chat.Timestamp = room.CreatedAt;
        return chat;
    }

    /// <summary>Makes a chat of several, with its lines up to the tagged reply; <see cref="Begin"/> follows.</summary>
    public ChatRecord Create()
    {
        RoomState room = client.Network.CreateRoom([]);
        ChatRecord chat = Enter(room);
        client.Notify(ChatProperties.Name, chat.Name, chat.Name);
        client.Notify(ChatProperties.ActivityTimestamp, chat.Name, (DateTimeOffset?)null);
        client.Notify(ChatProperties.Status, chat.Name, ChatStatus.MultiSubscribed);
        client.Notify(ChatProperties.Type, chat.Name, ChatType.MultiChat);
        client.Notify(ChatProperties.Status, chat.Name, ChatStatus.Unsubscribed);
        chat.Apply(ChatEvent.Create);
        ShowSelfAsMember(chat, room);
        client.Notify(ChatProperties.ActiveMembers, chat.Name, [client.Me.Value]);
        client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        return chat;
    }

    /// <summary>The life of a new room at its maker's, behind the reply: when it began, and who is invited.</summary>
    public void Begin(ChatRecord chat, IReadOnlyList<Identity> invited)
    {
        client.Notify(ChatProperties.Timestamp, chat.Name, chat.Timestamp);
        chats.Activity.OnMoved(chat, chat.Timestamp);
        if (invited.Count > 0)
            Change(chat, new RoomChange.Add(invited));
    }

    /// <summary>Changes a chat of several, or a dialog that the network keeps as one, by adding people: now or when the network is back.
    /// False when the user may not.</summary>
    public bool Change(ChatRecord chat, RoomChange change)
    {
        if (!chat.Can(change is RoomChange.Add ? ChatEvent.AddMembers : ChatEvent.Change))
            return false;
        if (client.IsConnected)
            return client.Network.Change(chat.Key, change);
        if (chat.Room is null || !client.Outbox.HasRoom || !RoomRules.May(chat.Room, client.Me, change))
            return false;
        client.Outbox.Do(() => client.Network.Change(chat.Key, change));
        return true;
    }

    /// <summary>Adds people to a chat, now or when the network is back; a dialog becomes a chat of several. False when the user may not.</summary>
    public bool AddMembers(ChatRecord chat, IReadOnlyList<Identity> who)
    {
        if (!chat.Can(ChatEvent.AddMembers) || !client.Outbox.HasRoom)
            return false;
        if (chat.Room is not null || chat.Partner is not { } partner)
            return Change(chat, new RoomChange.Add(who));
        client.Outbox.Do(() =>
        {
            chat.Room = client.Network.OpenDialog(chat.Key, partner);
            client.Network.Change(chat.Key, new RoomChange.Add(who));
        });
        return true;
    }

    /// <summary>Asks to be let into a room, now or when the network is back; the outcome is an event.</summary>
    /// <param name="chat">The chat, which <see cref="ChatEvent.AskToJoin"/> has happened to.</param>
    /// <param name="password">The password; null for none.</param>
    public void Join(ChatRecord chat, string? password) => client.Outbox.Do(() => client.Network.Join(chat.Key, password));

    /// <summary>Something was written in a room, or happened to it.</summary>
    public void OnMessage(NetworkMessage message, RoomState room)
    {
        bool mine = message.From == client.Me;
        bool isNew = chats.Find(room.Key.Value) is null;
        ChatRecord chat = isNew ? Enter(room) : chats.Find(room.Key.Value)!;
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
    public void OnChanged(RoomChanged changed)
    {
        if (changed.MyStatus == MyChatStatus.Subscribed && changed.Room.Key.Value.Contains(';', StringComparison.Ordinal))
        {
            // A dialog that the network keeps as a room from now on; one with oneself has nobody else.
            RoomMember? partner = changed.Room.Members.FirstOrDefault(m => m.Who != client.Me);
            chats.Dialogs.Open(partner?.Who ?? client.Me, out _).Room = changed.Room;
            return;
        }

        if (chats.Find(changed.Conversation.Value) is not { } chat)
            return;
        switch (changed.MyStatus)
        {
            case null:
                _updates.Show(chat, changed.Room);
                break;
            case MyChatStatus.Kicked or MyChatStatus.Banned or MyChatStatus.ChatDisbanded:
                ShowLeft(chat, changed.Room, changed.MyStatus.Value);
                break;
            default:
                ShowJoinOutcome(chat, changed.Room, changed.MyStatus.Value);
                break;
        }
    }

    // The message goes out, the change shows, the message has gone out.
    private void ShowOwnDoing(ChatRecord chat, NetworkMessage message, RoomState room, RoomState before)
    {
        MessageRecord record = chats.Store.Add(chat, message, ChatMessageStatus.Unknown);
        chats.Messages.Apply(record, MessageEvent.Send);
        client.Executor.Post(() =>
        {
            if (message.Type == ChatMessageType.Left)
                ShowLeft(chat, room, MyChatStatus.Unsubscribed);
            else
                _updates.Show(chat, room);
            chats.Activity.OnMoved(chat, message.SentAt);
            chats.Messages.Apply(record, MessageEvent.Accept);
            ShowArrivals(chat, before, client.Me);
        });
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

    // A room begins with the user alone; who else is in it comes later.
    private void ShowSelfAsMember(ChatRecord chat, RoomState room)
    {
        chat.MyRole = room.RoleOf(client.Me);
        _updates.Store(chat, room with { Members = [room.Find(client.Me)!] });
        client.Notify(ChatMemberProperties.Role, chats.Store.Member(chat, client.Me).IdText, chat.MyRole);
        client.Notify(ChatProperties.MyRole, chat.Name, chat.MyRole);
        client.Notify(ChatProperties.Members, chat.Name, [client.Me.Value]);
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
        chat.Apply(ChatEvent.Answer, outcome);
        client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
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
