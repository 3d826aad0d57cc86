using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>What a person does in the window beyond chats: calls, files, settings, menu items of programs.</content>
public sealed partial class EmulatedClient
{
    /// <summary>Every change of a call's state; a call that comes in is told when it rings.</summary>
    public IObservable<EmulatedCall> CallChanged => Calls.Changed;

    /// <summary>Every change of a file transfer's state; a file that is offered is told as new.</summary>
    public IObservable<EmulatedFile> FileChanged => FileTransfers.Changed;

    /// <summary>The dialogs that programs open, as their commands: <c>OPEN OPTIONS general</c>.</summary>
    public IObservable<string> DialogOpened => Context.Dialogs;

    /// <summary>Whether callers hear that the person is busy.</summary>
    public bool IsBusy
    {
        get => Calls.IsBusy;
        set => Calls.IsBusy = value;
    }

    /// <summary>Whether the person lets programs keep windows away (SILENT_MODE). Default: yes.</summary>
    public bool AllowsSilentMode
    {
        get => Settings.AllowsSilentMode;
        set => Settings.AllowsSilentMode = value;
    }

    /// <summary>What the next SMS fails with; <see cref="SmsFailureReason.Unknown"/> for nothing.</summary>
    public SmsFailureReason NextSmsFailure
    {
        get => Sms.NextFailure;
        set => Sms.NextFailure = value;
    }

    /// <summary>The call that rings or is talked in; the latest of several; null when there is none.</summary>
    public EmulatedCall? CurrentCall => Executor.Run(() => Calls.Active.Select(Calls.FaceOf).FirstOrDefault());

    /// <summary>The calls that are not over, newest first.</summary>
    public IReadOnlyList<EmulatedCall> ActiveCalls => Executor.Run(() => Calls.Active.Select(Calls.FaceOf).ToArray());

    /// <summary>The file transfers, newest first.</summary>
    public IReadOnlyList<EmulatedFile> Files => Executor.Run(() => FileTransfers.Files);

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
    public EmulatedFile SendFile(EmulatedClient to, string path) => Executor.Run(() => FileTransfers.Send(new Identity(to.Handle), path));

    /// <summary>Has paid for something, or has it no longer.</summary>
    /// <param name="privilege">What.</param>
    /// <param name="granted">Whether it is paid for.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no value of the enum.</exception>
    public void SetPrivilege(Privilege privilege, bool granted = true) => Do(() => Profile.SetPrivilege(privilege, granted));

    /// <summary>Has a telephone number, which telephones can call and text.</summary>
    /// <param name="number">The number with <c>+</c>.</param>
    /// <exception cref="ArgumentException">It cannot stand in a line of the protocol.</exception>
    public void SetNumber(string number) => Do(() => Profile.SetNumber(number));

    /// <summary>Has a camera, or none. Default: one.</summary>
    /// <param name="has">Whether.</param>
    public void SetCamera(bool has) => Do(() => Calls.Video.HasCamera = has);

    /// <summary>Has just these sound and video devices: programs that set another one get error 50. Before the first call, any name will do.</summary>
    /// <param name="names">Their names.</param>
    public void SetDevices(params string[] names) => Do(() => Settings.AddDevices(names));

    /// <summary>Changes a setting by its name on the wire, as in the options.</summary>
    /// <param name="name">For example <c>MUTE</c>.</param>
    /// <param name="value">The text as on the wire.</param>
    /// <exception cref="ArgumentException">There is no such setting.</exception>
    public void SetSetting(string name, string value) => Do(() => Settings.Set(name, value));

    /// <summary>Shows, hides or minimizes the main window. Showing it ends silent mode.</summary>
    /// <param name="state">The new state.</param>
    public void SetWindowState(WindowState state) => Do(() => Window.SetStateByUser(state));

    /// <summary>Selects contacts in the contact list; none ends the selection.</summary>
    /// <param name="who">Whom.</param>
    public void SelectContacts(params EmulatedClient[] who) => Do(() => Window.SelectContacts([.. who.Select(w => w.Handle)]));

    /// <summary>Clicks a program's event.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="InvalidOperationException">No program shows it.</exception>
    public void ClickEvent(string id) => Do(() => Plugins.ClickEvent(id));

    /// <summary>Clicks a program's menu item.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="contextId">The number of the call or the name of the chat, where it is in one.</param>
    /// <param name="who">The contacts that are selected.</param>
    /// <exception cref="InvalidOperationException">No program shows it, or it cannot be clicked.</exception>
    public void ClickMenuItem(string id, string contextId = "", params EmulatedClient[] who)
        => Do(() => Plugins.ClickMenuItem(id, contextId, [.. who.Select(w => w.Handle)]));

    /// <summary>The captions of the menu items that programs show, by id.</summary>
    public IReadOnlyDictionary<string, string> MenuItems => Executor.Run(() => Plugins.MenuItems.Captions);

    /// <summary>The captions of the events that programs show, by id.</summary>
    public IReadOnlyDictionary<string, string> Events => Executor.Run(() => Plugins.Events.Captions);

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

    internal void OpenDialog(string command) => Context.OpenDialog(command);
}
