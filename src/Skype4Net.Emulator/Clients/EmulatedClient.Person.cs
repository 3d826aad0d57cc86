using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>What a person does in the window, as verbs.</content>
public sealed partial class EmulatedClient
{
    /// <summary>Messages of others as they arrive, and things that happen in chats.</summary>
    public IObservable<ChatEntry> MessageReceived => Chats.Received;

    /// <summary>Every change of a message: sent, read, edited.</summary>
    public IObservable<ChatEntry> MessageChanged => Chats.Changed;

    /// <summary>Requests to be a contact, as shown in the window.</summary>
    public IObservable<ContactRequest> ContactRequests => Contacts.Requests;

    /// <summary>Says something to somebody, in their dialog.</summary>
    /// <param name="to">To whom.</param>
    /// <param name="text">What.</param>
    public ChatEntry Say(EmulatedClient to, string text) => Say(to.Handle, text);

    /// <summary>Says something to somebody, in their dialog.</summary>
    /// <param name="to">A Skype name.</param>
    /// <param name="text">What.</param>
    /// <exception cref="ArgumentException">There is no such account, or the text is empty.</exception>
    public ChatEntry Say(string to, string text) => Executor.Run(() => Chats.Window.Say(to, text));

    /// <summary>Says something in a chat.</summary>
    /// <param name="chat">The chat, as seen by anybody.</param>
    /// <param name="text">What.</param>
    /// <exception cref="InvalidOperationException">We are not in the chat, or may only listen.</exception>
    public ChatEntry Say(EmulatedChat chat, string text) => Executor.Run(() => Chats.Window.Say(chat, text));

    /// <summary>Does something in the manner of <c>/me</c>.</summary>
    /// <param name="to">To whom.</param>
    /// <param name="text">What, without <c>/me</c>.</param>
    public ChatEntry Emote(EmulatedClient to, string text) => Executor.Run(() => Chats.Window.Say(to.Handle, text, ChatMessageType.Emoted));

    /// <summary>Edits a message.</summary>
    /// <param name="entry">The message, as seen by anybody.</param>
    /// <param name="text">The new text.</param>
    /// <exception cref="InvalidOperationException">It is not ours to edit, or too old.</exception>
    public void Edit(ChatEntry entry, string text) => Do(() => Chats.Window.Edit(entry, text));

    /// <summary>Deletes a message: an edit to nothing.</summary>
    /// <param name="entry">The message, as seen by anybody.</param>
    public void Delete(ChatEntry entry) => Edit(entry, "");

    /// <summary>Reads a message.</summary>
    /// <param name="entry">The message, as seen by anybody.</param>
    public void Read(ChatEntry entry) => Do(() => Chats.Window.Read(entry));

    /// <summary>Reads everything.</summary>
    public void ReadAll() => Do(Chats.Window.ReadAll);

    /// <summary>Asks somebody to be a contact.</summary>
    /// <param name="who">Whom.</param>
    /// <param name="text">What is said with the request.</param>
    public void AddContact(EmulatedClient who, string text = "") => AddContact(who.Handle, text);

    /// <summary>Asks somebody to be a contact, or adds a telephone, which is not asked.</summary>
    /// <param name="who">A Skype name, or a number with <c>+</c>.</param>
    /// <param name="text">What is said with the request.</param>
    /// <exception cref="ArgumentException">There is no such account on this network.</exception>
    public void AddContact(string who, string text = "") => Do(() => Contacts.Add(who, text));

    /// <summary>Accepts somebody's request.</summary>
    /// <param name="who">A Skype name.</param>
    public void Accept(string who) => Do(() => Contacts.Answer(new Identity(who), allow: true));

    /// <summary>Accepts somebody's request.</summary>
    /// <param name="who">Whose.</param>
    public void Accept(EmulatedClient who) => Accept(who.Handle);

    /// <summary>Declines somebody's request.</summary>
    /// <param name="who">A Skype name.</param>
    public void Decline(string who) => Do(() => Contacts.Answer(new Identity(who), allow: false));

    /// <summary>Declines somebody's request.</summary>
    /// <param name="who">Whose.</param>
    public void Decline(EmulatedClient who) => Decline(who.Handle);

    /// <summary>Removes a contact.</summary>
    /// <param name="who">Whom.</param>
    public void RemoveContact(EmulatedClient who) => Do(() => Contacts.Remove(new Identity(who.Handle)));

    /// <summary>Blocks somebody, or lets them through again.</summary>
    /// <param name="who">Whom.</param>
    /// <param name="blocked">Whether to block.</param>
    public void Block(EmulatedClient who, bool blocked = true) => Do(() => Contacts.Block(new Identity(who.Handle), blocked));

    /// <summary>Shows another status. <see cref="UserStatus.Offline"/> disconnects from the network.</summary>
    /// <param name="status">The status.</param>
    public void SetStatus(UserStatus status) => Do(() => ApplyStatus(status));

    /// <summary>Changes the mood message.</summary>
    /// <param name="text">The new text; empty for none.</param>
    public void SetMood(string text) => Do(() => ApplyProfile(ProfileProperties.MoodText, text));

    /// <summary>Changes the full name.</summary>
    /// <param name="fullName">The new name.</param>
    public void SetFullName(string fullName) => Do(() => ApplyProfile(ProfileProperties.FullName, fullName));

    /// <summary>Changes any field of the profile by its name on the wire.</summary>
    /// <param name="field">For example <c>CITY</c>.</param>
    /// <param name="value">The text as on the wire.</param>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    public void SetProfile(string field, string value) => Do(() => ApplyProfile(
        ProfileProperties.Schema.Find(field) ?? throw new ArgumentException($"A profile has no field {field}.", nameof(field)),
        value));

    /// <summary>Has so much Skype credit.</summary>
    /// <param name="amount">In units of the currency.</param>
    /// <param name="currency">For example <c>EUR</c>.</param>
    public void SetCredit(decimal amount, string currency = "EUR") => Do(() => Profile.SetCredit((int)decimal.Round(amount * 100), currency));

    /// <summary>Disconnects from the network; programs stay attached.</summary>
    public void GoOffline() => Do(_lifecycle.GoOffline);

    /// <summary>Connects to the network again; what was missed arrives.</summary>
    public void GoOnline() => Do(() => _lifecycle.GoOnline(UserStatus.Online));

    /// <summary>Makes a chat with several people.</summary>
    /// <param name="with">With whom.</param>
    public EmulatedChat CreateChat(params EmulatedClient[] with) => Executor.Run(() => Chats.Window.Create(with.Select(w => new Identity(w.Handle))));

    /// <summary>Adds people to a chat.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="who">Whom.</param>
    public void AddMembers(EmulatedChat chat, params EmulatedClient[] who)
        => Change(chat, new RoomChange.Add([.. who.Select(w => new Identity(w.Handle))]));

    /// <summary>Sets the topic of a chat.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="topic">The topic.</param>
    public void SetTopic(EmulatedChat chat, string topic) => Change(chat, new RoomChange.Topic(XmlText.Escape(topic)));

    /// <summary>Leaves a chat.</summary>
    /// <param name="chat">The chat.</param>
    public void Leave(EmulatedChat chat) => Change(chat, new RoomChange.Leave());

    /// <summary>Removes somebody from a chat.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="who">Whom.</param>
    /// <param name="ban">Whether for good.</param>
    public void Kick(EmulatedChat chat, EmulatedClient who, bool ban = false)
        => Change(chat, new RoomChange.Kick([new Identity(who.Handle)], ban));

    /// <summary>Gives somebody a role in a chat.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="who">Whom.</param>
    /// <param name="role">The role.</param>
    public void SetRole(EmulatedChat chat, EmulatedClient who, ChatRole role)
        => Change(chat, new RoomChange.Role(new Identity(who.Handle), role));

    /// <summary>Opens the window of the dialog with somebody: what arrives is read at once.</summary>
    /// <param name="with">With whom.</param>
    public void OpenWindow(EmulatedClient with) => Do(() => Chats.Window.Open(with.Handle));

    /// <summary>Closes the window of the dialog with somebody.</summary>
    /// <param name="with">With whom.</param>
    public void CloseWindow(EmulatedClient with) => Do(() => Chats.Window.Close(with.Handle));

    /// <summary>What was said with somebody, oldest first, as this client keeps it.</summary>
    /// <param name="with">With whom.</param>
    public IReadOnlyList<ChatEntry> GetMessages(EmulatedClient with) => Executor.Run(() => Chats.Window.GetMessages(new Identity(with.Handle)));

    /// <summary>What was said in a chat, oldest first, as this client keeps it.</summary>
    /// <param name="chat">The chat.</param>
    public IReadOnlyList<ChatEntry> GetMessages(EmulatedChat chat) => Executor.Run(() => Chats.Window.GetMessages(chat));

    /// <summary>The token by which others can join a chat.</summary>
    /// <param name="chat">The chat.</param>
    public string BlobOf(EmulatedChat chat) => Executor.Run(() => Chats.Window.BlobOf(chat));

    /// <summary>Waits until something is heard, counting from this call on.</summary>
    /// <param name="fits">What is waited for.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<ChatEntry> WaitForMessageAsync(Func<ChatEntry, bool> fits, CancellationToken cancellationToken = default)
        => Chats.Window.WaitForMessageAsync(fits, cancellationToken);

    private void Change(EmulatedChat chat, RoomChange change) => Do(() => Chats.Window.Change(chat, change));

    private void Do(Action action) => Executor.Run(() =>
    {
        action();
        return true;
    });
}
