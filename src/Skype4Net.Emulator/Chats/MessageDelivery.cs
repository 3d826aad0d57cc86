using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Contacts;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>Messages on their way out and in, and what becomes of them; the order of lines is that of recorded sessions.</summary>
internal sealed class MessageDelivery(ChatModule chats, ClientContext client)
{
    /// <summary>How long a message can be edited, from when it was sent.</summary>
    public static readonly TimeSpan EditableFor = TimeSpan.FromMinutes(60);

    private readonly DelayedWork _storing = new(client.Time, client.Executor);
    private readonly DelayedWork _posting = new(client.Time, client.Executor);

    /// <summary>Whether the user may write in a chat.</summary>
    public bool MayPost(ChatRecord chat) => chat.Room is null ? chat.Partner is not null : RoomRules.MayPost(chat.Room, client.Me);

    /// <summary>Whether the user may edit a message: one of their own, or any as a master of the chat, as long as it is not too old.</summary>
    public bool MayEdit(MessageRecord message)
        => message.IsWritten
            && (message.Message.From == client.Me || message.Chat.Room?.RoleOf(client.Me) is ChatRole.Creator or ChatRole.Master)
            && client.Time.GetUtcNow() - message.Message.SentAt <= EditableFor;

    /// <summary>A key for a new message.</summary>
    public static MessageKey NewKey() => new(UniqueKey.Next());

    /// <summary>Makes a message that a program or the person writes. It has its number at once; <see cref="Send"/> follows.</summary>
    public MessageRecord Write(ChatRecord chat, string body, ChatMessageType type)
    {
        var message = new NetworkMessage(chat.Key, NewKey(), client.Me, client.Time.GetUtcNow(), type, body)
        {
            // In a dialog the network finds the other by the message itself.
            Users = chat.Partner is { } partner && chat.Room is null ? [partner] : [],
        };
        MessageRecord record = chats.Store.Add(chat, message, ChatMessageStatus.Sending);
        record.Program = client.Acting?.ApplicationName ?? "";
        return record;
    }

    /// <summary>Notifies of a message that the user has written, and sends it if there is a network.</summary>
    public void Send(MessageRecord message)
    {
        ChatRecord chat = message.Chat;
        chats.Activity.OnPosted(chat, client.Me, message.Message.SentAt);
        chats.NotifyFriendlyName(chat);
        ShowOpening(chat, MessageEvent.Send);
        client.Notify(ChatMessageProperties.Status, message.IdText, message.Status);
        Post(message);
    }

    /// <summary>The network is back: sends what was written meanwhile.</summary>
    public void SendWaiting()
    {
        foreach (MessageRecord message in chats.Store.Unsent.Where(m => m.IsWritten).ToArray())
            Post(message);
    }

    /// <summary>The network has not taken something of the user's, or had taken a message that it could not deliver.</summary>
    public void OnRefused(MessageRecord message, RequestFailure failure)
    {
        // It is sent again when the connection is back.
        if (failure is RequestFailure.None or RequestFailure.ConnectionLost)
            return;
        MessageEvent refused = message is { IsWritten: true, Status: ChatMessageStatus.Sent } ? MessageEvent.RefuseLate : MessageEvent.Refuse;
        if (MessageTransitions.Next(message.Status, refused) is null)
            return;
        if (failure == RequestFailure.NoSuchAccount && message.IsWritten && message.Chat.Partner is { } partner)
            client.Network.Refuse(partner);
        Apply(message, refused);
    }

    /// <summary>What waits for <see cref="ClientFaults.StoreDelay"/> happens now.</summary>
    public void Finish()
    {
        _storing.Finish();
        _posting.Finish();
    }

    /// <summary>The network has taken a message of the user's.</summary>
    public void Accept(MessageRecord message)
    {
        ShowOpening(message.Chat, MessageEvent.Accept);
        Apply(message, MessageEvent.Accept);
        if (message.Chat.Partner is { } partner && client.Module<ContactModule>().IsOnline(partner))
            chats.Activity.Show(message.Chat, partner, true);
    }

    /// <summary>A message has come into a dialog.</summary>
    public void OnDialogMessage(NetworkMessage message)
    {
        bool mine = message.From == client.Me;
        Identity partner = mine ? (message.Users is [var to, ..] ? to : default) : message.From;
        bool isNew = false;
        ChatRecord chat = chats.Find(message.Conversation) ?? chats.Dialogs.Open(partner, out isNew, message.Conversation);
        if (isNew)
            chats.Dialogs.Announce(chat);
        Receive(chat, message);
        if (!mine)
            chats.Activity.Show(chat, message.From, true);
    }

    /// <summary>Stores a message of somebody else, or of the user from another machine, and notifies of it.</summary>
    public void Receive(ChatRecord chat, NetworkMessage message)
    {
        TimeSpan delay = message.From == client.Me ? TimeSpan.Zero : client.Faults.StoreDelay;
        if (!message.IsWritten)
            chats.Activity.OnMoved(chat, message.SentAt);
        else if (delay >= TimeSpan.Zero)
            chats.Activity.OnPosted(chat, message.From, message.SentAt);
        _storing.Later(delay, () => StoreAndNotify(chat, message));
        if (message.IsWritten && delay < TimeSpan.Zero)
            _posting.Later(-delay, () => chats.Activity.OnPosted(chat, message.From, message.SentAt));
    }

    /// <summary>Edits a message, for others when there is a network. False when the user may not.</summary>
    public bool Edit(MessageRecord message, string body)
    {
        if (!MayEdit(message))
            return false;
        NetworkMessage sent = message.Message;
        if (!client.IsConnected && message.Status == ChatMessageStatus.Sending && !message.WasSubmitted)
        {
            // Nobody has it yet, so it goes out as it is then.
            message.Body = body;
            client.Notify(ChatMessageProperties.Body, message.IdText, body);
            return true;
        }

        if (!client.Outbox.HasRoom)
            return false;
        RequestKey key = Outbox.NewKey();
        string before = message.Body;
        var edit = new NetworkRequest.Edit(key, sent.Conversation, sent.Key, body);
        client.Outbox.Submit(edit, failure => OnEditEnded(edit, before, failure), before: before);
        if (!client.IsConnected)
        {
            DateTimeOffset now = client.Time.GetUtcNow();
            OnEdited(new NetworkEvent.MessageEdited(sent.Conversation, sent.Key, new MessageKey(key.Value), client.Me, now, body));
        }

        return true;
    }

    /// <summary>A message was edited; an empty text means deleted.</summary>
    public void OnEdited(NetworkEvent.MessageEdited edit)
    {
        if (chats.Store.Find(edit.Conversation, edit.Message) is null)
            _storing.Finish();
        if (chats.Store.Find(edit.Conversation, edit.Message) is not { } message)
            return;
        message.Body = edit.Body;
        message.EditedBy = edit.By;
        message.EditedAt = edit.At;
        client.Notify(ChatMessageProperties.EditedTimestamp, message.IdText, edit.At);
        client.Notify(ChatMessageProperties.EditedBy, message.IdText, edit.By.Value);
        client.Notify(ChatMessageProperties.Body, message.IdText, edit.Body);
        chats.ShowChange(message);
    }

    /// <summary>The user has seen a message; nothing happens to one that there is nothing to see of.</summary>
    public void MarkSeen(MessageRecord message)
    {
        if (MessageTransitions.Next(message.Status, MessageEvent.See) is { } next && next != message.Status)
            Apply(message, MessageEvent.See);
    }

    /// <summary>Something happens to a message: programs are notified of its status.</summary>
    /// <exception cref="InvalidOperationException">It cannot happen to the message as it is.</exception>
    public void Apply(MessageRecord message, MessageEvent happened)
    {
        ChatMessageStatus next = MessageTransitions.Next(message.Status, happened)
            ?? throw new InvalidOperationException($"{happened} cannot happen to a message that is {message.Status}.");
        chats.Store.SetStatus(message, next);
        client.Notify(ChatMessageProperties.Status, message.IdText, message.Status);
        chats.ShowChange(message);
    }

    /// <summary>
    /// The process starts. What the user did to a chat was on its way to be shown, if no request for it waits: the network has it.
    /// </summary>
    public void ResumeOwn()
    {
        foreach (MessageRecord message in chats.Store.Unsent.Where(m => !m.IsWritten).ToArray())
        {
            if (!client.Outbox.Contains(new RequestKey(message.Message.Key.Value)))
                chats.Store.SetStatus(message, ChatMessageStatus.Sent);
        }
    }

    private void Post(MessageRecord message)
    {
        if (!client.IsConnected)
            return;
        message.WasSubmitted = true;
        var request = new NetworkRequest.Post(new RequestKey(message.Message.Key.Value), message.AsItIs);
        client.Outbox.Submit(request, failure => OnRefused(message, failure), isKept: false);
    }

    /// <summary>An edit has ended. Programs were answered as if it had been done: if it was not, they are told what the text is.</summary>
    public void OnEditEnded(NetworkRequest.Edit edit, string before, RequestFailure failure)
    {
        if (failure == RequestFailure.None || chats.Store.Find(edit.Conversation, edit.Message) is not { } message)
            return;
        if (message.Body == edit.Body)
            message.Body = before;
        client.Notify(ChatMessageProperties.Body, message.IdText, message.Body);
    }

    private void StoreAndNotify(ChatRecord chat, NetworkMessage message)
    {
        bool mine = message.From == client.Me;
        MessageRecord record = chats.Store.Add(chat, message, ChatMessageStatus.Unknown);
        Apply(record, mine ? MessageEvent.ArriveFromSelf : chat.IsOpen ? MessageEvent.ArriveInWindow : MessageEvent.Arrive);
        if (message.IsWritten)
            chats.NotifyFriendlyName(chat);
        if (!mine)
            chats.ShowReceived(record);
    }

    // Each status once, however many messages wait.
    private void ShowOpening(ChatRecord chat, MessageEvent happened)
    {
        if (chat.Opening is not { } opening || MessageTransitions.Next(opening.Status, happened) is not { } next || next == opening.Status)
            return;
        chats.Store.SetStatus(opening, next);
        client.Notify(ChatMessageProperties.Status, opening.IdText, next);
    }
}
