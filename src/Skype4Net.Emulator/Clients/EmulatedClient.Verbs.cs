using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>What a person does in the window beyond chats: calls, files, settings, menu items of programs.</content>
public sealed partial class EmulatedClient
{
    private readonly HashSet<string> _devices = new(StringComparer.OrdinalIgnoreCase);
    private readonly ClientSubject<EmulatedFile> _fileChanged;

    /// <summary>Every change of a call's state; a call that comes in is told when it rings.</summary>
    public IObservable<EmulatedCall> CallChanged => Calls.Changed;

    /// <summary>Every change of a file transfer's state; a file that is offered is told as new.</summary>
    public IObservable<EmulatedFile> FileChanged => _fileChanged;

    /// <summary>The dialogs that programs open, as their commands: <c>OPEN OPTIONS general</c>.</summary>
    public IObservable<string> DialogOpened => Context.Dialogs;

    /// <summary>Whether callers hear that the person is busy.</summary>
    public bool IsBusy
    {
        get => Calls.IsBusy;
        set => Calls.IsBusy = value;
    }

    /// <summary>Whether the person lets programs keep windows away (SILENT_MODE). Default: yes.</summary>
    public bool AllowsSilentMode { get; set; } = true;

    /// <summary>What the next SMS fails with; <see cref="SmsFailureReason.Unknown"/> for nothing.</summary>
    public SmsFailureReason NextSmsFailure
    {
        get => Sms.NextFailure;
        set => Sms.NextFailure = value;
    }

    internal IReadOnlyList<string> FocusedContacts { get; private set; } = [];

    /// <summary>The call that rings or is talked in; the latest of several; null when there is none.</summary>
    public EmulatedCall? CurrentCall => Executor.Run(() => Calls.Active.Select(Calls.FaceOf).FirstOrDefault());

    /// <summary>The calls that are not over, newest first.</summary>
    public IReadOnlyList<EmulatedCall> ActiveCalls => Executor.Run(() => Calls.Active.Select(Calls.FaceOf).ToArray());

    /// <summary>The file transfers, newest first.</summary>
    public IReadOnlyList<EmulatedFile> Files => Executor.Run(() => FileTransfers.NewestFirst.Select(f => new EmulatedFile(this, f)).ToArray());

    /// <summary>Calls somebody.</summary>
    /// <param name="who">Whom.</param>
    public EmulatedCall Call(EmulatedClient who) => Call(who.Handle);

    /// <summary>Calls somebody, a telephone number or <c>echo123</c>.</summary>
    /// <param name="who">A Skype name or a number with <c>+</c>.</param>
    public EmulatedCall Call(string who) => Executor.Run(() => Calls.Place(new Identity(who)));

    /// <summary>Offers a file.</summary>
    /// <param name="to">To whom.</param>
    /// <param name="path">Its path.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidOperationException">The other is not there.</exception>
    public EmulatedFile SendFile(EmulatedClient to, string path) => Executor.Run(() =>
    {
        if (!PlainFile.Exists(path))
            throw new FileNotFoundException($"{Handle} cannot send \"{path}\": there is no such file.", path);
        FileTransferRecord transfer = FileTransfers.Offer(new Identity(to.Handle), path) ?? throw new InvalidOperationException($"{to.Handle} is not online.");
        FileTransfers.Announce(transfer);
        return new EmulatedFile(this, transfer);
    });

    /// <summary>Has paid for something, or has it no longer.</summary>
    /// <param name="privilege"><c>SKYPEOUT</c>, <c>SKYPEIN</c> or <c>VOICEMAIL</c>.</param>
    /// <param name="has">Whether.</param>
    /// <exception cref="ArgumentException">There is no such privilege.</exception>
    public void SetPrivilege(string privilege, bool has = true) => Do(() =>
    {
        PropertyDefinition property = PrivilegeProperties.Schema.Find(privilege) ?? throw new ArgumentException($"There is no privilege {privilege}.", nameof(privilege));
        if (has)
            Privileges.Add(property.Name);
        else
            Privileges.Remove(property.Name);
        Notify(property, "", property == PrivilegeProperties.SkypeOut ? Codecs.Bool.Encode(MayCallTelephones) : Codecs.Bool.Encode(has));
        if (property == PrivilegeProperties.Voicemail)
            Profile.Publish(UserProperties.IsVoicemailCapable.Name, has ? "TRUE" : "FALSE");
    });

    /// <summary>Has a telephone number, which telephones can call and text.</summary>
    /// <param name="number">The number with <c>+</c>.</param>
    public void SetNumber(string number) => Do(() =>
    {
        Profile.OwnNumber = Argument.Handle(number);
        SetPrivilege(PrivilegeProperties.SkypeIn.Name);
    });

    /// <summary>Has a camera, or none. Default: one.</summary>
    /// <param name="has">Whether.</param>
    public void SetCamera(bool has) => Do(() => Calls.Video.HasCamera = has);

    /// <summary>Has just these sound and video devices: programs that set another one get error 50. Before the first call, any name will do.</summary>
    /// <param name="names">Their names.</param>
    public void SetDevices(params string[] names) => Do(() => _devices.UnionWith(names));

    /// <summary>Changes a setting by its name on the wire, as in the options.</summary>
    /// <param name="name">For example <c>MUTE</c>.</param>
    /// <param name="value">The text as on the wire.</param>
    /// <exception cref="ArgumentException">There is no such setting.</exception>
    public void SetSetting(string name, string value) => Do(() =>
    {
        if (!Store.Settings.ContainsKey(name) || ClientProperties.Schema.Find(name) is not { } setting)
            throw new ArgumentException($"There is no setting {name}.", nameof(name));
        ApplySetting(setting, value);
    });

    /// <summary>Shows, hides or minimizes the main window. Showing it ends silent mode.</summary>
    /// <param name="state">The new state.</param>
    public void SetWindowState(WindowState state) => Do(() =>
    {
        ApplyWindowState(state);
        if (state is WindowState.Normal or WindowState.Maximized && Store.Settings["SILENT_MODE"] == "ON")
            ApplySetting(ClientProperties.SilentMode, "OFF");
    });

    /// <summary>Selects contacts in the contact list; none ends the selection.</summary>
    /// <param name="who">Whom.</param>
    public void SelectContacts(params EmulatedClient[] who) => Do(() =>
    {
        FocusedContacts = [.. who.Select(w => w.Handle)];
        Notify(ContactListProperties.Focused, "", FocusedContacts);
    });

    /// <summary>Clicks a program's event.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="InvalidOperationException">No program shows it.</exception>
    public void ClickEvent(string id) => Do(() =>
    {
        ApiSession owner = Context.Sessions.FirstOrDefault(s => s.Events.ContainsKey(id)) ?? throw new InvalidOperationException($"No program shows the event {id}.");
        owner.Notify(PluginEventProperties.Clicked, id, "");
    });

    /// <summary>Clicks a program's menu item.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="contextId">The number of the call or the name of the chat, where it is in one.</param>
    /// <param name="who">The contacts that are selected.</param>
    /// <exception cref="InvalidOperationException">No program shows it, or it cannot be clicked.</exception>
    public void ClickMenuItem(string id, string contextId = "", params EmulatedClient[] who) => Do(() =>
    {
        ApiSession owner = Context.Sessions.FirstOrDefault(s => s.MenuItems.ContainsKey(id)) ?? throw new InvalidOperationException($"No program shows the menu item {id}.");
        PluginRecord item = owner.MenuItems[id];
        if (!item.IsEnabled)
            throw new InvalidOperationException($"The menu item {id} is not enabled.");
        owner.Notify(MenuItemProperties.Clicked, id, Codecs.MenuItemClick.Encode(new MenuItemClick([.. who.Select(w => w.Handle)], item.Context, contextId)));
    });

    /// <summary>The captions of the menu items that programs show, by id.</summary>
    public IReadOnlyDictionary<string, string> MenuItems => Executor.Run(() => Context.Sessions.SelectMany(s => s.MenuItems).ToDictionary(i => i.Key, i => i.Value.Caption));

    /// <summary>The captions of the events that programs show, by id.</summary>
    public IReadOnlyDictionary<string, string> Events => Executor.Run(() => Context.Sessions.SelectMany(s => s.Events).ToDictionary(i => i.Key, i => i.Value.Caption));

    /// <summary>Shows or hides a group of contacts, and its members.</summary>
    /// <param name="groupId">Its number.</param>
    /// <param name="visible">Whether it is shown.</param>
    /// <param name="expanded">Whether its members are shown.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public void ShowGroup(long groupId, bool visible, bool expanded) => Do(() =>
    {
        GroupRecord group = Groups.Find(groupId) ?? throw new ArgumentException($"{Handle} has no group {groupId}.", nameof(groupId));
        Groups.Show(group, visible);
        Groups.Expand(group, expanded);
    });

    internal bool HasDevice(string name) => _devices.Count == 0 || _devices.Contains(name);

    internal void OpenDialog(string command) => Context.OpenDialog(command);

    internal void ApplySetting(PropertyDefinition setting, string value)
    {
        Store.Settings[setting.Name] = value;
        Notify(setting, "", value);
    }

    internal void ApplyWindowState(WindowState state) => ApplySetting(ClientProperties.WindowState, EnumCodecs.WindowState.Encode(state));

    private void WatchDesks()
    {
        FileTransfers.Changed.Subscribe(file => _fileChanged.Publish(new EmulatedFile(this, file)));
    }
}
