using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>Chats of several: what happens in them, as seen by one of them.</content>
public sealed partial class EmulatedClient
{
    /// <summary>Enters a room that this client made or is about to join.</summary>
    internal ChatRecord EnterRoom(RoomState room)
    {
        if (!Store.Chats.TryGetValue(room.Key.Value, out ChatRecord? chat))
        {
            chat = new ChatRecord(room.Key.Value) { IsMulti = true, Status = ChatStatus.Unsubscribed, MyStatus = MyChatStatus.Unsubscribed, MyRole = ChatRole.Unknown };
            Store.Chats.Add(chat.Name, chat);
        }

        chat.Timestamp = room.CreatedAt;
        return chat;
    }

    /// <summary>The lines of a new room at its maker's, up to the tagged reply.</summary>
    internal void AnnounceOwnRoom(ChatRecord chat, RoomState room)
    {
        Notify(ChatProperties.Name, chat.Name, chat.Name);
        Notify(ChatProperties.ActivityTimestamp, chat.Name, (DateTimeOffset?)null);
        Notify(ChatProperties.Status, chat.Name, ChatStatus.MultiSubscribed);
        Notify(ChatProperties.Type, chat.Name, ChatType.MultiChat);
        Notify(ChatProperties.Status, chat.Name, ChatStatus.Unsubscribed);
        chat.Status = ChatStatus.MultiSubscribed;
        chat.MyStatus = MyChatStatus.Subscribed;
        chat.MyRole = room.RoleOf(Me);
        Remember(chat, room with { Members = [room.Find(Me)!] });
        Notify(ChatMemberProperties.Role, IdOf(chat, Me), chat.MyRole);
        Notify(ChatProperties.MyRole, chat.Name, chat.MyRole);
        Notify(ChatProperties.Members, chat.Name, [Me.Value]);
        Notify(ChatProperties.ActiveMembers, chat.Name, [Me.Value]);
        Notify(ChatProperties.MyStatus, chat.Name, MyChatStatus.Subscribed);
    }

    /// <summary>The life of a new room at its maker's, behind the reply: when it began, and who is invited.</summary>
    internal void BeginOwnRoom(ChatRecord chat, IReadOnlyList<Identity> invited)
    {
        Notify(ChatProperties.Timestamp, chat.Name, chat.Timestamp);
        Moved(chat, chat.Timestamp);
        if (invited.Count > 0)
            Change(chat, new RoomChange.Add(invited));
    }

    private void OnRoomMessage(NetworkMessage message, RoomState room)
    {
        bool mine = message.From == Me;
        bool isNew = !Store.Chats.TryGetValue(room.Key.Value, out ChatRecord? known);
        ChatRecord chat = isNew ? EnterRoom(room) : known!;
        bool joins = !mine && message.Type == ChatMessageType.AddedMembers && message.Users.Contains(Me) && chat.Status != ChatStatus.MultiSubscribed;
        bool joinsAlone = mine && message.Type == ChatMessageType.AddedMembers && message.Users is [var joined] && joined == Me;
        RoomState before = joins || joinsAlone || chat.Room is null ? new RoomState(room.Key, room.Creator, room.CreatedAt) : chat.Room;
        if (joins)
            AnnounceInvitation(chat, room, message.From, isNew);
        else if (joinsAlone)
            chat.Status = chat.Status == ChatStatus.MultiSubscribed ? chat.Status : Joined(chat, room);

        if (!mine || message.Type is ChatMessageType.Said or ChatMessageType.Emoted)
        {
            Update(chat, room);
            Enter(chat, message, mine);
            ShowArrivals(chat, before, message.From);
            return;
        }

        // Our own doing: the message goes out, the change shows, the message has gone out.
        MessageRecord record = Store.Add(chat, message, ChatMessageStatus.Sending);
        SetStatus(record, ChatMessageStatus.Sending);
        Executor.Post(() =>
        {
            if (message.Type == ChatMessageType.Left)
                ShowLeft(chat, room, MyChatStatus.Unsubscribed);
            else
                Update(chat, room);
            Moved(chat, message.SentAt);
            SetStatus(record, ChatMessageStatus.Sent);
            ShowArrivals(chat, before, Me);
        });
    }

    // The list of the active grows one by one, as the client reaches their clients: who brought us first.
    private void ShowArrivals(ChatRecord chat, RoomState before, Identity first)
    {
        foreach (RoomMember member in (chat.Room?.Members ?? []).Where(m => m.IsActive && m.Who != Me && before.Find(m.Who) is null)
            .OrderBy(m => m.Who != first))
            ShowActivity(chat, member.Who, true);
    }

    private void OnRoom(RoomChanged changed)
    {
        if (changed.MyStatus == MyChatStatus.Subscribed && changed.Room.Key.Value.Contains(';', StringComparison.Ordinal))
        {
            // A dialog that the network keeps as a room from now on.
            Identity partner = changed.Room.Members.First(m => m.Who != Me).Who;
            Dialog(partner, out _).Room = changed.Room;
            return;
        }

        if (FindChat(changed.Conversation.Value) is not { } chat)
            return;
        switch (changed.MyStatus)
        {
            case null:
                Update(chat, changed.Room);
                break;
            case MyChatStatus.Kicked or MyChatStatus.Banned or MyChatStatus.ChatDisbanded:
                ShowLeft(chat, changed.Room, changed.MyStatus.Value);
                break;
            default:
                ShowJoinOutcome(chat, changed.Room, changed.MyStatus.Value);
                break;
        }
    }

    private void AnnounceInvitation(ChatRecord chat, RoomState room, Identity adder, bool isNew)
    {
        if (isNew)
            Notify(ChatProperties.Name, chat.Name, chat.Name);
        chat.Status = ChatStatus.MultiSubscribed;
        chat.MyStatus = MyChatStatus.Subscribed;
        chat.MyRole = room.RoleOf(Me);
        chat.Adder = adder.Value;
        chat.IsMulti = true;
        Remember(chat, room with { Members = [room.Find(Me)!] });
        Notify(ChatProperties.Status, chat.Name, chat.Status);
        Notify(ChatProperties.Status, chat.Name, chat.Status);
        Notify(ChatMemberProperties.Role, IdOf(chat, Me), chat.MyRole);
        Notify(ChatProperties.MyRole, chat.Name, chat.MyRole);
        Notify(ChatProperties.Members, chat.Name, [Me.Value]);
        Notify(ChatProperties.FriendlyName, chat.Name, FriendlyName(chat));
        Notify(ChatProperties.ActiveMembers, chat.Name, [Me.Value]);
        Notify(ChatProperties.Timestamp, chat.Name, chat.Timestamp);
        Notify(ChatProperties.Adder, chat.Name, chat.Adder);
        Update(chat, room);
        Notify(ChatProperties.Topic, chat.Name, XmlText.Strip(room.TopicXml));
        Notify(ChatProperties.Status, chat.Name, chat.Status);
    }

    // Joined by ourselves: the outcome of ALTER CHAT JOIN.
    private ChatStatus Joined(ChatRecord chat, RoomState room)
    {
        chat.MyStatus = MyChatStatus.WaitingRemoteAccept;
        Notify(ChatProperties.MyStatus, chat.Name, MyChatStatus.WaitingRemoteAccept);
        chat.MyRole = room.RoleOf(Me);
        Notify(ChatProperties.MyRole, chat.Name, chat.MyRole);
        Update(chat, room);
        chat.MyStatus = MyChatStatus.Subscribed;
        Notify(ChatProperties.MyStatus, chat.Name, MyChatStatus.Subscribed);
        Notify(ChatProperties.Status, chat.Name, ChatStatus.MultiSubscribed);
        return ChatStatus.MultiSubscribed;
    }

    private void ShowJoinOutcome(ChatRecord chat, RoomState room, MyChatStatus outcome)
    {
        if (outcome == MyChatStatus.PasswordRequired && chat.MyStatus == MyChatStatus.Connecting && !chat.Bookmarked)
        {
            chat.Bookmarked = true;
            Notify(ChatProperties.Members, chat.Name, [Me.Value]);
            Notify(ChatProperties.ActiveMembers, chat.Name, [Me.Value]);
            Notify(ChatProperties.Bookmarked, chat.Name, true);
            Notify(ChatProperties.PasswordHint, chat.Name, room.PasswordHint);
        }

        chat.Room = room;
        chat.MyStatus = outcome;
        Notify(ChatProperties.MyStatus, chat.Name, outcome);
        Notify(ChatProperties.Status, chat.Name, chat.Status);
    }

    private void ShowLeft(ChatRecord chat, RoomState room, MyChatStatus outcome)
    {
        bool bookmarked = chat.Bookmarked;
        Update(chat, room);
        chat.MyStatus = outcome;
        chat.Status = ChatStatus.Unsubscribed;
        chat.Bookmarked = false;
        Notify(ChatProperties.MyStatus, chat.Name, outcome);
        Notify(ChatProperties.Status, chat.Name, ChatStatus.Unsubscribed);
        if (bookmarked || outcome == MyChatStatus.Unsubscribed)
            Notify(ChatProperties.Bookmarked, chat.Name, false);
    }

    private void Remember(ChatRecord chat, RoomState room)
    {
        chat.Room = room;
        foreach (MemberRecord gone in chat.MemberObjects.Values.Where(m => room.Find(m.Who) is null))
            gone.IsActive = false;
        foreach (RoomMember member in room.Members)
        {
            MemberRecord record = Store.Member(chat, member.Who);
            record.Role = member.Role;
            if (!chat.Members.Contains(member.Who))
                chat.Members.Add(member.Who);
        }
    }

    /// <summary>Tells what is different in a room from what was told before.</summary>
    private void Update(ChatRecord chat, RoomState room)
    {
        RoomState before = chat.Room ?? new RoomState(room.Key, room.Creator, room.CreatedAt);
        string friendly = FriendlyName(chat);
        Identity[] newcomers = [.. room.Members.Select(m => m.Who).Where(w => before.Find(w) is null)];
        bool grew = newcomers.Length > 0, shrank = before.Members.Any(m => room.Find(m.Who) is null);
        if (chat.Partner is not null && !chat.IsMulti && room.Members.Count > 2)
        {
            chat.IsMulti = true;
            Store.Member(chat, chat.Partner.Value).IsActive = IsConnected(chat.Partner.Value);
            chat.Status = ChatStatus.MultiSubscribed;
            Notify(ChatProperties.Status, chat.Name, chat.Status);
        }

        Remember(chat, room);
        if (grew || shrank)
            Notify(ChatProperties.Members, chat.Name, Handles(room.Members.Select(m => m.Who)));
        if (shrank)
            Notify(ChatProperties.ActiveMembers, chat.Name, Handles(ActiveMembers(chat)));
        if (room.TopicXml != before.TopicXml)
        {
            Notify(ChatProperties.Topic, chat.Name, XmlText.Strip(room.TopicXml));
            Notify(ChatProperties.TopicXml, chat.Name, room.TopicXml);
        }

        NotifyIf(room.Options != before.Options, ChatProperties.Options, room.Options);
        NotifyIf(room.Guidelines != before.Guidelines, ChatProperties.Guidelines, room.Guidelines);
        NotifyIf(room.Description != before.Description, ChatProperties.Description, room.Description);
        NotifyIf(room.PasswordHint != before.PasswordHint, ChatProperties.PasswordHint, room.PasswordHint);
        NotifyIf(!room.Applicants.SequenceEqual(before.Applicants), ChatProperties.Applicants, Handles(room.Applicants));
        NotifyIf(FriendlyName(chat) != friendly, ChatProperties.FriendlyName, FriendlyName(chat));
        foreach (RoomMember member in room.Members.Where(m => newcomers.Contains(m.Who) ? m.Who != Me : before.RoleOf(m.Who) != m.Role))
            Notify(ChatMemberProperties.Role, IdOf(chat, member.Who), member.Role);
        if (room.Find(Me) is { } me && me.Role != chat.MyRole)
        {
            chat.MyRole = me.Role;
            Notify(ChatProperties.MyRole, chat.Name, me.Role);
        }

        void NotifyIf<T>(bool changed, PropertyDefinition<T> property, T value)
        {
            if (changed)
                Notify(property, chat.Name, value);
        }
    }
}
