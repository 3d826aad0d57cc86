using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>What a person does in the window.</content>
public sealed partial class EmulatedClient
{
    /// <summary>Messages of others as they arrive, and things that happen in chats.</summary>
    public IObservable<ChatEntry> MessageReceived => Modules.Chats.Received;

    /// <summary>Every change of a message: sent, read, edited.</summary>
    public IObservable<ChatEntry> MessageChanged => Modules.Chats.Changed;

    /// <summary>Requests to be a contact, as shown in the window.</summary>
    public IObservable<ContactRequest> ContactRequests => Modules.Contacts.Requests;

    /// <summary>Says something to somebody, in their dialog.</summary>
    public ChatEntry Say(EmulatedClient to, string text) => Say(to.Handle, text);

    /// <summary>Says something to somebody, in their dialog.</summary>
    /// <exception cref="ArgumentException">There is no such account, or the text is empty.</exception>
    public ChatEntry Say(string to, string text) => Executor.Run(() => Modules.Chats.Window.Say(to, text));

    /// <summary>Says something in a chat.</summary>
    /// <exception cref="InvalidOperationException">We are not in the chat, or may only listen.</exception>
    public ChatEntry Say(EmulatedChat chat, string text) => Executor.Run(() => Modules.Chats.Window.Say(chat, text));

    /// <summary>Does something in the manner of <c>/me</c>.</summary>
    /// <param name="to">The other side of the dialog.</param>
    /// <param name="text">The text without <c>/me</c>.</param>
    public ChatEntry Emote(EmulatedClient to, string text) => Executor.Run(() => Modules.Chats.Window.Say(to.Handle, text, ChatMessageType.Emoted));

    /// <summary>Edits a message.</summary>
    /// <exception cref="InvalidOperationException">It is not ours to edit, or too old.</exception>
    public void Edit(ChatEntry entry, string text) => Do(() => Modules.Chats.Window.Edit(entry, text));

    /// <summary>Deletes a message: an edit to nothing.</summary>
    public void Delete(ChatEntry entry) => Edit(entry, "");

    /// <summary>Reads a message.</summary>
    public void Read(ChatEntry entry) => Do(() => Modules.Chats.Window.Read(entry));

    /// <summary>Reads everything.</summary>
    public void ReadAll() => Do(Modules.Chats.Window.ReadAll);

    /// <summary>Asks somebody to be a contact.</summary>
    public void AddContact(EmulatedClient who, string text = "") => AddContact(who.Handle, text);

    /// <summary>Asks somebody to be a contact, or adds a telephone, which is not asked.</summary>
    /// <param name="who">A Skype name, or a number with <c>+</c>.</param>
    /// <param name="text">What is said with the request.</param>
    /// <exception cref="ArgumentException">There is no such account on this network.</exception>
    public void AddContact(string who, string text = "") => Do(() => Modules.Contacts.Add(who, text));

    /// <summary>Accepts somebody's request.</summary>
    public void Accept(string who) => Do(() => Modules.Contacts.Answer(new Identity(who), allow: true));

    /// <summary>Accepts somebody's request.</summary>
    public void Accept(EmulatedClient who) => Accept(who.Handle);

    /// <summary>Declines somebody's request.</summary>
    public void Decline(string who) => Do(() => Modules.Contacts.Answer(new Identity(who), allow: false));

    /// <summary>Declines somebody's request.</summary>
    public void Decline(EmulatedClient who) => Decline(who.Handle);

    /// <summary>Removes a contact.</summary>
    public void RemoveContact(EmulatedClient who) => Do(() => Modules.Contacts.Remove(new Identity(who.Handle)));

    /// <summary>Blocks somebody, or lets them through again.</summary>
    public void Block(EmulatedClient who, bool blocked = true) => Do(() => Modules.Contacts.Block(new Identity(who.Handle), blocked));

    /// <summary>Shows another status. <see cref="UserStatus.Offline"/> disconnects from the network.</summary>
    public void SetStatus(UserStatus status) => Do(() => Context.Lifecycle.SetStatus(status));

    /// <summary>Changes the mood message.</summary>
    /// <param name="text">The new text; empty for none.</param>
    public void SetMood(string text) => Do(() => Modules.Profile.Set(ProfileProperties.MoodText, text));

    /// <summary>Changes the full name.</summary>
    public void SetFullName(string fullName) => Do(() => Modules.Profile.Set(ProfileProperties.FullName, fullName));

    /// <summary>Changes any field of the profile by its name on the wire.</summary>
    /// <param name="field">For example <c>CITY</c>.</param>
    /// <param name="value">The text as on the wire.</param>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    public void SetProfile(string field, string value) => Do(() => Modules.Profile.Set(field, value));

    /// <summary>Sets the Skype credit (<c>PSTN_BALANCE</c>).</summary>
    /// <param name="amount">In units of the currency.</param>
    /// <param name="currency">For example <c>EUR</c>.</param>
    public void SetCredit(decimal amount, string currency = "EUR") => Do(() => Modules.Profile.SetCredit((int)decimal.Round(amount * 100), currency));

    /// <summary>Disconnects from the network; programs stay attached.</summary>
    public void GoOffline() => Do(_lifecycle.GoOffline);

    /// <summary>Connects to the network again; what was missed arrives.</summary>
    public void GoOnline() => Do(() => _lifecycle.GoOnline(UserStatus.Online));

    /// <summary>Makes a chat with several people.</summary>
    public EmulatedChat CreateChat(params EmulatedClient[] with)
        => Executor.Run(() => Modules.Chats.Window.Create(with.Select(w => new Identity(w.Handle))));

    /// <summary>Adds people to a chat.</summary>
    public void AddMembers(EmulatedChat chat, params EmulatedClient[] who)
        => Change(chat, new RoomChange.Add([.. who.Select(w => new Identity(w.Handle))]));

    /// <summary>Sets the topic of a chat.</summary>
    public void SetTopic(EmulatedChat chat, string topic) => Change(chat, new RoomChange.Topic(XmlText.Escape(topic)));

    /// <summary>Leaves a chat.</summary>
    public void Leave(EmulatedChat chat) => Change(chat, new RoomChange.Leave());

    /// <summary>Removes somebody from a chat; with a ban they cannot come back.</summary>
    public void Kick(EmulatedChat chat, EmulatedClient who, bool ban = false) => Change(chat, new RoomChange.Kick([new Identity(who.Handle)], ban));

    /// <summary>Gives somebody a role in a chat.</summary>
    public void SetRole(EmulatedChat chat, EmulatedClient who, ChatRole role) => Change(chat, new RoomChange.Role(new Identity(who.Handle), role));

    /// <summary>Opens the window of the dialog with somebody: what arrives is read at once.</summary>
    public void OpenWindow(EmulatedClient with) => Do(() => Modules.Chats.Window.Open(with.Handle));

    /// <summary>Closes the window of the dialog with somebody.</summary>
    public void CloseWindow(EmulatedClient with) => Do(() => Modules.Chats.Window.Close(with.Handle));

    /// <summary>What was said with somebody, oldest first, as this client keeps it.</summary>
    public IReadOnlyList<ChatEntry> GetMessages(EmulatedClient with)
        => Executor.Run(() => Modules.Chats.Window.GetMessages(new Identity(with.Handle)));

    /// <summary>What was said in a chat, oldest first, as this client keeps it.</summary>
    public IReadOnlyList<ChatEntry> GetMessages(EmulatedChat chat) => Executor.Run(() => Modules.Chats.Window.GetMessages(chat));

    /// <summary>The token by which others can join a chat.</summary>
    public string BlobOf(EmulatedChat chat) => Executor.Run(() => Modules.Chats.Window.BlobOf(chat));

    /// <summary>Waits until something is heard, counting from this call on.</summary>
    /// <param name="fits">Says of a message whether it is the one.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public Task<ChatEntry> WaitForMessageAsync(Func<ChatEntry, bool> fits, CancellationToken cancellationToken = default)
        => Modules.Chats.Window.WaitForMessageAsync(fits, cancellationToken);

    /// <summary>Every change of a call's state; a call that comes in is told when it rings.</summary>
    public IObservable<EmulatedCall> CallChanged => Modules.Calls.Changed;

    /// <summary>Every change of a file transfer's state; a file that is offered is told as new.</summary>
    public IObservable<EmulatedFile> FileChanged => Modules.FileTransfers.Changed;

    /// <summary>The dialogs that programs open, as their commands: <c>OPEN OPTIONS general</c>.</summary>
    public IObservable<string> DialogOpened => Context.Dialogs;

    /// <summary>Whether callers hear that the person is busy.</summary>
    public bool IsBusy
    {
        get => Modules.Calls.IsBusy;
        set => Do(() => Modules.Calls.IsBusy = value);
    }

    /// <summary>Whether the person lets programs keep windows away (SILENT_MODE). Default: yes.</summary>
    public bool AllowsSilentMode
    {
        get => Modules.Settings.AllowsSilentMode;
        set => Do(() => Modules.Settings.AllowsSilentMode = value);
    }

    /// <summary>What the next SMS fails with; <see cref="SmsFailureReason.Unknown"/> for nothing.</summary>
    public SmsFailureReason NextSmsFailure
    {
        get => Modules.Sms.NextFailure;
        set => Do(() => Modules.Sms.NextFailure = value);
    }

    /// <summary>The call that rings or is talked in; the latest of several; null when there is none.</summary>
    public EmulatedCall? CurrentCall => Executor.Run(() => Modules.Calls.Active.Select(Modules.Calls.FaceOf).FirstOrDefault());

    /// <summary>The calls that are not over, newest first.</summary>
    public IReadOnlyList<EmulatedCall> ActiveCalls => Executor.Run(() => Modules.Calls.Active.Select(Modules.Calls.FaceOf).ToArray());

    /// <summary>The file transfers, newest first.</summary>
    public IReadOnlyList<EmulatedFile> Files => Executor.Run(() => Modules.FileTransfers.Files);

    /// <summary>Calls somebody.</summary>
    public EmulatedCall Call(EmulatedClient who) => Call(who.Handle);

    /// <summary>Calls somebody, a telephone number or <c>echo123</c>.</summary>
    /// <param name="who">A Skype name or a number with <c>+</c>.</param>
    public EmulatedCall Call(string who) => Executor.Run(() => Modules.Calls.Place(new Identity(who)));

    /// <summary>Offers a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidOperationException">The other is not there.</exception>
    public EmulatedFile SendFile(EmulatedClient to, string path) => SendFile(to.Handle, path);

    /// <summary>Offers a file to somebody, whose client need not be an emulated one.</summary>
    /// <param name="to">A handle.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidOperationException">The other is not there.</exception>
    public EmulatedFile SendFile(string to, string path) => Executor.Run(() => Modules.FileTransfers.Send(new Identity(to), path));

    /// <summary>Grants or takes away a service that is paid for (<c>PRIVILEGE</c>).</summary>
    /// <param name="privilege">The service.</param>
    /// <param name="granted">Whether it is paid for.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no value of the enum.</exception>
    public void SetPrivilege(Privilege privilege, bool granted = true) => Do(() => Modules.Profile.SetPrivilege(privilege, granted));

    /// <summary>Sets the telephone number that telephones can call and text.</summary>
    /// <param name="number">The number with <c>+</c>.</param>
    /// <exception cref="ArgumentException">It cannot stand in a line of the protocol.</exception>
    public void SetNumber(string number) => Do(() => Modules.Profile.SetNumber(number));

    /// <summary>Attaches or detaches the camera. Default: attached.</summary>
    public void SetCamera(bool attached) => Do(() => Modules.Calls.Video.HasCamera = attached);

    /// <summary>
    /// Sets the sound and video devices that are there: programs that set another one get error 50. Before the first call, any name will do.
    /// </summary>
    public void SetDevices(params string[] names) => Do(() => Modules.Settings.AddDevices(names));

    /// <summary>Changes a setting by its name on the wire, as in the options.</summary>
    /// <param name="name">For example <c>MUTE</c>.</param>
    /// <param name="value">The text as on the wire.</param>
    /// <exception cref="ArgumentException">There is no such setting.</exception>
    public void SetSetting(string name, string value) => Do(() => Modules.Settings.Set(name, value));

    /// <summary>Shows, hides or minimizes the main window. Showing it ends silent mode.</summary>
    public void SetWindowState(WindowState state) => Do(() => Modules.Window.SetStateByUser(state));

    /// <summary>Selects contacts in the contact list; none ends the selection.</summary>
    public void SelectContacts(params EmulatedClient[] who) => Do(() => Modules.Window.SelectContacts([.. who.Select(w => w.Handle)]));

    /// <summary>Clicks a program's event.</summary>
    /// <exception cref="InvalidOperationException">No program shows it.</exception>
    public void ClickEvent(string id) => Do(() => Modules.Plugins.ClickEvent(id));

    /// <summary>Clicks a program's menu item.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="contextId">The number of the call or the name of the chat, where it is in one.</param>
    /// <param name="who">The contacts that are selected.</param>
    /// <exception cref="InvalidOperationException">No program shows it, or it cannot be clicked.</exception>
    public void ClickMenuItem(string id, string contextId = "", params EmulatedClient[] who)
        => Do(() => Modules.Plugins.ClickMenuItem(id, contextId, [.. who.Select(w => w.Handle)]));

    /// <summary>The captions of the menu items that programs show, by id.</summary>
    public IReadOnlyDictionary<string, string> MenuItems => Executor.Run(() => Modules.Plugins.MenuItems.Captions);

    /// <summary>The captions of the events that programs show, by id.</summary>
    public IReadOnlyDictionary<string, string> Events => Executor.Run(() => Modules.Plugins.Events.Captions);

    /// <summary>Shows or hides a group of contacts, and its members.</summary>
    /// <param name="groupId">Its number.</param>
    /// <param name="visible">Whether it is shown.</param>
    /// <param name="expanded">Whether its members are shown.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public void ShowGroup(long groupId, bool visible, bool expanded) => Do(() => Modules.Groups.Show(groupId, visible, expanded));

    private void Change(EmulatedChat chat, RoomChange change) => Do(() => Modules.Chats.Window.Change(chat, change));

    // Of some of it programs are told nothing, but who looks at the window is.
    private void Do(Action action)
    {
        Executor.Run(action);
        Context.Changes.Publish(ClientPart.Account);
    }
}
