using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Chats;

/// <summary>What the person does with chats in the client's window.</summary>
internal sealed class ChatWindow(ChatModule chats, ClientContext client)
{
    /// <summary>Writes something in the dialog with somebody.</summary>
    /// <param name="to">A Skype name.</param>
    /// <param name="text">What.</param>
    /// <param name="type">Whether it is said, or done in the manner of <c>/me</c>.</param>
    /// <exception cref="ArgumentException">There is no such account, or the text is empty.</exception>
    public ChatEntry Say(string to, string text, ChatMessageType type = ChatMessageType.Said)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        ChatRecord chat = DialogWith(to, out bool isNew);
        return Post(chat, isNew, text, type);
    }

    /// <summary>Says something in a chat.</summary>
    /// <param name="to">The chat, as seen by anybody.</param>
    /// <param name="text">What.</param>
    /// <param name="type">Whether it is said, or done in the manner of <c>/me</c>.</param>
    /// <exception cref="InvalidOperationException">The person is not in the chat, or may only listen.</exception>
    public ChatEntry Say(EmulatedChat to, string text, ChatMessageType type = ChatMessageType.Said)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return Post(Own(to), isNew: false, text, type);
    }

    /// <summary>The dialog with somebody, made if there is none.</summary>
    /// <param name="with">A Skype name.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public EmulatedChat Dialog(string with)
    {
        ChatRecord chat = DialogWith(with, out bool isNew);
        if (isNew)
            chats.Dialogs.Announce(chat);
        return new EmulatedChat(chat.Name);
    }

    /// <summary>Bookmarks a chat, or ends that.</summary>
    /// <exception cref="InvalidOperationException">The person has no such chat.</exception>
    public void Bookmark(EmulatedChat chat, bool on)
    {
        ChatRecord own = Own(chat);
        own.Bookmarked = on;
        client.Notify(ChatProperties.Bookmarked, own.Name, on);
    }

    /// <summary>Opens the window of a chat, or closes it.</summary>
    /// <exception cref="InvalidOperationException">The person has no such chat.</exception>
    public void Show(EmulatedChat chat, bool open)
    {
        if (open)
            Open(Own(chat));
        else
            Close(Own(chat));
    }

    /// <summary>Asks to be let into a chat.</summary>
    /// <param name="blob">The token of the chat.</param>
    /// <param name="password">Its password; null for none.</param>
    /// <exception cref="ArgumentException">It is the token of no chat.</exception>
    /// <exception cref="InvalidOperationException">The person is in it.</exception>
    public EmulatedChat Join(string blob, string? password)
    {
        ConversationKey room = client.Network.Session.ParseInvitation(blob)
            ?? throw new ArgumentException("There is no chat of this token.", nameof(blob));
        ChatRecord chat = chats.Rooms.Enter(room);
        chat.Apply(ChatEvent.AskToJoin);
        client.Notify(ChatProperties.MyStatus, chat.Name, chat.MyStatus);
        client.Notify(ChatProperties.Status, chat.Name, chat.Status);
        chats.RoomActions.Join(chat, password);
        return new EmulatedChat(chat.Name);
    }

    /// <summary>Edits a message; an empty text deletes it.</summary>
    /// <param name="entry">The message, as seen by anybody.</param>
    /// <param name="text">The new text.</param>
    /// <exception cref="InvalidOperationException">It is not the person's to edit, or too old.</exception>
    public void Edit(ChatEntry entry, string text)
    {
        if (chats.Messages.Edit(Own(entry), text))
            return;
        double minutes = MessageDelivery.EditableFor.TotalMinutes;
        throw new InvalidOperationException(
            $"{client.Handle} may not edit this message: it is somebody else's, or older than {minutes:0} minutes.");
    }

    /// <summary>Reads a message.</summary>
    public void Read(ChatEntry entry) => chats.Messages.MarkSeen(Own(entry));

    /// <summary>Reads everything.</summary>
    public void ReadAll()
    {
        foreach (MessageRecord message in chats.Store.Unread.ToArray())
            chats.Messages.MarkSeen(message);
    }

    /// <summary>Makes a chat of several.</summary>
    public EmulatedChat Create(IEnumerable<Identity> with)
    {
        ChatRecord chat = chats.RoomActions.Create();
        chats.RoomActions.Begin(chat, [.. with]);
        return new EmulatedChat(chat.Name);
    }

    /// <summary>Changes a chat of several, or leaves it.</summary>
    /// <exception cref="InvalidOperationException">The person is not in the chat, or may not do that.</exception>
    public void Change(EmulatedChat chat, RoomChange change)
    {
        ChatRecord own = Own(chat);
        if (change is RoomChange.Add add && chats.RoomActions.CanAddMembers(own, add.Who))
            chats.RoomActions.AddMembers(own, add.Who);
        else if (change is not RoomChange.Add && chats.RoomActions.CanChange(own, change))
            chats.RoomActions.Change(own, change);
        else
            throw new InvalidOperationException($"{client.Handle} may not do that in this chat.");
    }

    /// <summary>Opens the window of a chat: what arrives is read at once.</summary>
    public void Open(ChatRecord chat)
    {
        chat.IsOpen = true;
        client.Notify(ChatProperties.Opened, chat.Name, "");
    }

    /// <summary>Opens the window of the dialog with somebody.</summary>
    public void Open(string with) => Open(DialogWith(with, out _));

    /// <summary>Closes the window of the dialog with somebody.</summary>
    public void Close(string with) => Close(DialogWith(with, out _));

    /// <summary>What was written in the dialog with somebody, and what happened there, oldest first.</summary>
    public IReadOnlyList<ChatEntry> GetMessages(Identity with) => EntriesOf(chats.Dialogs.Find(with));

    /// <summary>What was written in a chat, and what happened there, oldest first.</summary>
    public IReadOnlyList<ChatEntry> GetMessages(EmulatedChat chat) => EntriesOf(chats.Find(chat.Name));

    /// <summary>The token by which others can join a chat.</summary>
    public string BlobOf(EmulatedChat chat) => client.Network.Session.InvitationTo(Own(chat).Key);

    /// <summary>Removes all messages that this client keeps: <c>CLEAR CHATHISTORY</c>.</summary>
    public void ClearHistory()
    {
        chats.Store.ClearMessages();
        client.NotifyLine(since: 5, "IMHISTORYCHANGED");
        client.Changes.Publish(ClientPart.Everything);
    }

    /// <summary>Waits until something is received, from this call on.</summary>
    /// <param name="fits">What is waited for.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<ChatEntry> WaitForMessageAsync(Func<ChatEntry, bool> fits, CancellationToken cancellationToken)
    {
        var received = new TaskCompletionSource<ChatEntry>(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable subscription = chats.Received.Subscribe(entry =>
        {
            if (fits(entry))
                received.TrySetResult(entry);
        });
        return await received.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Close(ChatRecord chat)
    {
        chat.IsOpen = false;
        client.Notify(ChatProperties.Closed, chat.Name, "");
    }

    private ChatEntry Post(ChatRecord chat, bool isNew, string text, ChatMessageType type)
    {
        if (!chats.Messages.MayPost(chat))
            throw new InvalidOperationException($"{client.Handle} may not write in this chat.");
        MessageRecord message = chats.Messages.Write(chat, text, type);
        if (isNew)
            chats.Dialogs.Announce(chat);
        chats.Messages.Send(message);
        return chats.EntryOf(message);
    }

    private ChatEntry[] EntriesOf(ChatRecord? chat) => chat?.Messages.Select(chats.EntryOf).ToArray() ?? [];

    private ChatRecord DialogWith(string handle, out bool isNew)
    {
        var who = new Identity(handle);
        return client.Network.Exists(who) != false
            ? chats.Dialogs.Open(who, out isNew)
            : throw new ArgumentException($"There is no account \"{handle}\" on this network.", nameof(handle));
    }

    private ChatRecord Own(EmulatedChat chat)
        => chats.Find(chat.Name) ?? throw new InvalidOperationException($"{client.Handle} is not in the chat {chat.Name}.");

    // The same message has another number at each client; its key is the same.
    private MessageRecord Own(ChatEntry entry)
        => chats.Store.Find(entry.Record.Message.Conversation, entry.Record.Message.Key)
            ?? throw new InvalidOperationException($"{client.Handle} does not know this message.");
}
