using System.Globalization;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>The chats of one client, with their members and messages.</summary>
internal sealed class ChatModule : ClientModule
{
    public ChatModule(ClientContext client)
        : base(client)
    {
        Store = new ChatStore(client.Ids, client.Storage.Records);
        Received = new(client.Executor.Failed);
        Changed = new(client.Executor.Failed);
        Activity = new ChatActivity(this, client);
        Messages = new MessageDelivery(this, client);
        Dialogs = new DialogChats(this, client);
        Rooms = new RoomChats(this, client);
        RoomActions = new RoomActions(this, client);
        Window = new ChatWindow(this, client);
    }

    /// <summary>What this installation keeps; another one after the client was installed anew.</summary>
    public ChatStore Store { get; private set; }

    /// <summary>Messages of others as they arrive, and things that happen in chats.</summary>
    public ClientSubject<ChatEntry> Received { get; }

    /// <summary>Every change of a message: sent, read, edited.</summary>
    public ClientSubject<ChatEntry> Changed { get; }

    public ChatActivity Activity { get; }

    public MessageDelivery Messages { get; }

    public DialogChats Dialogs { get; }

    public RoomChats Rooms { get; }

    public RoomActions RoomActions { get; }

    /// <summary>What the person does in the window.</summary>
    public ChatWindow Window { get; }

    /// <summary>Whether programs can make another chat.</summary>
    public bool HasRoomForChat => Store.Chats.Count < Client.Options.Limits.Chats;

    /// <summary>Whether programs can add another message.</summary>
    public bool HasRoomForMessage => Store.Messages.Count < Client.Options.Limits.Messages;

    /// <summary>Everybody with whom there is a dialog.</summary>
    public IEnumerable<Identity> Partners => Dialogs.All.Select(c => c.Partner!.Value);

    /// <summary>Everybody in whose dialog something happened, the latest first.</summary>
    public IEnumerable<Identity> RecentPartners
        => Dialogs.All.Where(c => c.Activity is not null).OrderByDescending(c => c.Activity).Select(c => c.Partner!.Value);

    private ContactModule Contacts => Client.Module<ContactModule>();

    public override void Map(CommandRouter router)
    {
        new ChatCommandHandlers(this, Client).Map(router);
        new ChatActionCommandHandlers(this, Client).Map(router);
        new ChatMemberCommandHandlers(this, Client).Map(router);
        new ChatMessageCommandHandlers(this, Client).Map(router);
    }

    public override void OnNetworkEvent(NetworkEvent happened)
    {
        switch (happened)
        {
            case NetworkEvent.MessageArrived message:
                OnMessage(message);
                break;
            case NetworkEvent.MessageEdited edit:
                Messages.OnEdited(edit);
                break;
            case NetworkEvent.RoomChanged room:
                Rooms.OnChanged(room);
                break;
        }
    }

    public override void OnOnline() => Messages.SendWaiting();

    public override void OnDisposed()
    {
        Received.Complete();
        Changed.Complete();
    }

    public override void OnStopping() => Messages.Finish();

    public override void OnReinstalled() => Store = new ChatStore(Client.Ids, Client.Storage.Records);

    public override void OnLoading()
    {
        Store.Load();
        foreach (MemberRecord member in Store.Members.Values)
            Client.Network.Meet(member.Chat.Key, member.Who);
        foreach (MessageRecord message in Store.Messages.Values.Where(m => !m.IsHidden))
            Client.Network.Meet(message.Message.Conversation, message.Message.From);
        Messages.ResumeOwn();
    }

    public override void OnRequestEnded(NetworkRequest request, string before, RequestFailure failure)
    {
        if (request is NetworkRequest.Edit edit)
            Messages.OnEditEnded(edit, before, failure);
        else
            RoomActions.OnRequestEnded(request, failure);
    }

    // A chat shows its last message, how many are unread, and who is in it.
    public override void OnNotified(PropertyDefinition property, string id)
    {
        if (property.Kind == ObjectKind.ChatMessage
            && Store.Messages.TryGetValue(long.Parse(id, CultureInfo.InvariantCulture), out MessageRecord? message))
            PublishChange(message.Chat);
        else if (property.Kind == ObjectKind.ChatMember
            && Store.Members.TryGetValue(long.Parse(id, CultureInfo.InvariantCulture), out MemberRecord? member))
            PublishChange(member.Chat);
        else if (property == UserProperties.FullName || property == UserProperties.DisplayName)
            Store.ChatsOf(new Identity(id)).ToList().ForEach(PublishChange);
    }

    public ChatRecord? Find(string name) => Store.Chats.GetValueOrDefault(name);

    public ChatRecord? Find(ConversationKey conversation) => Store.Find(conversation);

    /// <summary>Whether there is a dialog with somebody.</summary>
    public bool HasDialogWith(Identity who) => Dialogs.Find(who) is not null;

    /// <summary>Whether something happened in the dialog with somebody.</summary>
    public bool HasTalkedWith(Identity who) => Dialogs.Find(who) is { Partner: not null, Activity: not null };

    /// <summary>Somebody has come or gone: shows it in every chat that they are in.</summary>
    public void ShowPresence(Identity who, bool isThere)
    {
        foreach (ChatRecord chat in Store.ChatsOf(who))
            Activity.Show(chat, who, isThere);
    }

    /// <summary>What a chat is called in the window: its topic, or who is in it; of a dialog with what was written last.</summary>
    public string FriendlyNameOf(ChatRecord chat)
    {
        if (chat.IsDialog)
        {
            string name = Contacts.ShownName(chat.Partner!.Value);
            return chat.Messages.LastOrDefault(m => m.IsWritten) is { } last ? $"{name} | {last.Body}" : name;
        }

        string topic = XmlText.Strip(chat.Room?.TopicXml ?? "");
        if (topic.Length > 0)
            return topic;
        Identity[] others = [.. (chat.Room?.Members.Select(m => m.Who) ?? chat.Members).Where(w => w != Client.Me)];
        return others.Length > 0 ? string.Join(", ", others.Select(Contacts.ShownName)) : Client.Me.Value;
    }

    public void NotifyFriendlyName(ChatRecord chat)
    {
        if (Client.IsWatched)
            Client.Notify(ChatProperties.FriendlyName, chat.Name, FriendlyNameOf(chat));
    }

    /// <summary>A message as the person sees it.</summary>
    public ChatEntry EntryOf(MessageRecord message) => new(Contacts, message);

    /// <summary>Those who watch see what became of a message.</summary>
    public void ShowChange(MessageRecord message)
    {
        if (Changed.IsObserved)
            Changed.Publish(EntryOf(message));
    }

    /// <summary>Those who watch see a message that has come, or what happened in a chat.</summary>
    public void ShowReceived(MessageRecord message)
    {
        if (Received.IsObserved)
            Received.Publish(EntryOf(message));
    }

    private void PublishChange(ChatRecord chat) => Client.Changes.Publish(ClientPart.Chat, chat.Name);

    private void OnMessage(NetworkEvent.MessageArrived arrived)
    {
        NetworkMessage message = arrived.Message;
        RoomState? room = arrived.Room ?? Client.Network.Room(message.Conversation);
        if (Store.Find(message.Conversation, message.Key) is { } known)
        {
            // The user's own, accepted by the network; or a double.
            if (known.Status != ChatMessageStatus.Sending)
                return;
            if (!known.IsWritten && room is not null)
                Rooms.Confirm(known, message, room);
            else
                Messages.Accept(known);
            return;
        }

        if (room is not null && !IsDialogStill(room))
            Rooms.OnMessage(message, room);
        else if (message.From != Client.Me || message.Users.Count > 0)
            Messages.OnDialogMessage(message);
    }

    // A dialog opened as a room for its topic stays a dialog while nobody else is in it; one with oneself has a single member.
    private bool IsDialogStill(RoomState room)
        => room.Members.Count <= 2 && room.Dialog is not null && Find(room.Key) is not { IsMulti: true };
}
