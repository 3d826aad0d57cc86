using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>What the user does in chats of several. Programs are answered by what is known; the network has the last word.</summary>
internal sealed class RoomActions(ChatModule chats, ClientContext client)
{
    private static readonly TimeSpan s_joinTime = TimeSpan.FromSeconds(60);

    /// <summary>Makes a chat of several, with its lines up to the tagged reply; <see cref="Begin"/> follows.</summary>
    public ChatRecord Create()
    {
        ConversationKey key = client.Network.Session.NewRoom(dialog: null);
        ChatRecord chat = chats.Rooms.Enter(key);
        chat.Timestamp = client.Time.GetUtcNow();
        var room = new RoomState(key, client.Me, chat.Timestamp) { Members = [new RoomMember(client.Me, ChatRole.Creator, true)] };
        client.Notify(ChatProperties.Name, chat.Name, chat.Name);
        client.Notify(ChatProperties.ActivityTimestamp, chat.Name, (DateTimeOffset?)null);
        client.Notify(ChatProperties.Status, chat.Name, ChatStatus.MultiSubscribed);
        client.Notify(ChatProperties.Type, chat.Name, ChatType.MultiChat);
        client.Notify(ChatProperties.Status, chat.Name, ChatStatus.Unsubscribed);
        chat.Apply(ChatEvent.Create);
        chats.Rooms.ShowSelfAsMember(chat, room);
        client.Notify(ChatProperties.ActiveMembers, chat.Name, [client.Me.Value]);
        client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        return chat;
    }

    /// <summary>The life of a new room at its maker's, behind the reply: when it began, and who is invited.</summary>
    public void Begin(ChatRecord chat, IReadOnlyList<Identity> invited)
    {
        client.Notify(ChatProperties.Timestamp, chat.Name, chat.Timestamp);
        chats.Activity.OnMoved(chat, chat.Timestamp);
        var add = new RoomChange.Add(invited);
        if (invited.Count > 0 && !RoomRules.May(chat.Room!, client.Me, add))
            invited = [];
        RequestKey key = Outbox.NewKey();
        MessageRecord? told = invited.Count > 0 ? Write(chat, add, key) : null;
        client.Outbox.Submit(new NetworkRequest.CreateRoom(key, chat.Key, Dialog: null, invited), failure => OnCreated(chat, told, null, failure));
    }

    /// <summary>Whether the user may change a chat of several, or a dialog that is a room by adding people, as far as is known.</summary>
    public bool CanChange(ChatRecord chat, RoomChange change)
        => chat.Can(change is RoomChange.Add ? ChatEvent.AddMembers : ChatEvent.Change)
            && client.Outbox.HasRoom
            && chat.Room is { IsDisbanded: false } room
            && RoomRules.May(room, client.Me, change);

    /// <summary>Changes a chat of several: the message that tells of it is sent, now or when the network is back.</summary>
    public void Change(ChatRecord chat, RoomChange change)
    {
        RequestKey key = Outbox.NewKey();
        MessageRecord? told = Write(chat, change, key);
        client.Outbox.Submit(new NetworkRequest.ChangeRoom(key, chat.Key, change), failure => OnEnded(told, failure));
    }

    /// <summary>Whether the user may add people to a chat, as far as is known; to a dialog they may.</summary>
    public bool CanAddMembers(ChatRecord chat, IReadOnlyList<Identity> who)
        => chat is { Room: null, Partner: not null }
            ? chat.Can(ChatEvent.AddMembers) && client.Outbox.HasRoom && who.Count + 2 <= RoomRules.MaxMembers
            : CanChange(chat, new RoomChange.Add(who));

    /// <summary>Adds people to a chat, now or when the network is back; a dialog becomes a chat of several.</summary>
    public void AddMembers(ChatRecord chat, IReadOnlyList<Identity> who)
    {
        var add = new RoomChange.Add(who);
        if (chat.Room is not null || chat.Partner is not { } partner)
        {
            Change(chat, add);
            return;
        }

        ConversationKey dialog = chat.Key;
        chats.Store.ChangeKey(chat, client.Network.Session.NewRoom(dialog));
        chat.Room = new RoomState(chat.Key, client.Me, client.Time.GetUtcNow())
        {
            Dialog = dialog,
            Members = [new RoomMember(client.Me, ChatRole.User, true), new RoomMember(partner, ChatRole.User, true)],
        };
        RequestKey key = Outbox.NewKey();
        MessageRecord? told = Write(chat, add, key);
        client.Outbox.Submit(new NetworkRequest.CreateRoom(key, chat.Key, dialog, who), failure => OnCreated(chat, told, dialog, failure));
    }

    /// <summary>Asks to be let into a room, now or when the network is back; the outcome is an event.</summary>
    /// <param name="chat">The chat, which <see cref="ChatEvent.AskToJoin"/> has happened to.</param>
    /// <param name="password">The password; null for none.</param>
    public void Join(ChatRecord chat, string? password)
    {
        client.Outbox.Submit(new NetworkRequest.JoinRoom(Outbox.NewKey(), chat.Key, password), failure =>
        {
            if (failure != RequestFailure.None)
                EndJoining(chat);
        });
        client.Executor.Post(() => LimitJoining(chat));
    }

    /// <summary>A request of the process before has ended.</summary>
    public void OnRequestEnded(NetworkRequest request, RequestFailure failure)
    {
        var key = new MessageKey(request.Key.Value);
        switch (request)
        {
            case NetworkRequest.CreateRoom create when chats.Find(create.Room) is { } chat:
                OnCreated(chat, chats.Store.Find(create.Room, key), create.Dialog, failure);
                break;
            case NetworkRequest.ChangeRoom change:
                OnEnded(chats.Store.Find(change.Room, key), failure);
                break;
            case NetworkRequest.JoinRoom join when failure != RequestFailure.None && chats.Find(join.Room) is { } chat:
                EndJoining(chat);
                break;
        }
    }

    // A chat that the network does not want: a new one is left, a dialog is one again.
    private void OnCreated(ChatRecord chat, MessageRecord? told, ConversationKey? dialog, RequestFailure failure)
    {
        OnEnded(told, failure);
        if (failure == RequestFailure.None)
            return;
        if (dialog is not { } before)
        {
            chats.Rooms.ShowOutcome(chat, ChatEvent.Leave, MyChatStatus.Unsubscribed);
            return;
        }

        chats.Store.ChangeKey(chat, before);
        chat.Room = null;
    }

    // The message that tells of a change goes out with the request. Null for a change that leaves none.
    private MessageRecord? Write(ChatRecord chat, RoomChange change, RequestKey key)
    {
        if (RoomTransitions.MessageOf(chat.Key, change, key, client.Me, client.Time.GetUtcNow()) is not { } message)
            return null;
        MessageRecord told = chats.Store.Add(chat, message, ChatMessageStatus.Unknown);
        chats.Messages.Apply(told, MessageEvent.Send);
        return told;
    }

    private void OnEnded(MessageRecord? told, RequestFailure failure)
    {
        if (told is not null)
            chats.Messages.OnRefused(told, failure);
    }

    // Nobody waits for ever for a verdict.
    private void LimitJoining(ChatRecord chat)
    {
        if (chat.MyStatus != MyChatStatus.Connecting || !client.IsConnected)
            return;
        chat.JoinTimer?.Dispose();
        chat.JoinTimer = client.Time.CreateTimer(_ => client.Executor.Post(() => EndJoining(chat)), null, s_joinTime, Timeout.InfiniteTimeSpan);
    }

    private void EndJoining(ChatRecord chat)
    {
        chat.JoinTimer?.Dispose();
        if (chat.MyStatus == MyChatStatus.Connecting)
            chats.Rooms.ShowOutcome(chat, ChatEvent.Answer, MyChatStatus.Unsubscribed);
    }
}
