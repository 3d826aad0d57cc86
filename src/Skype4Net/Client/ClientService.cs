using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The client's window, its dialogs, and what a program shows in it: <c>skype.Client</c>.</summary>
public sealed partial class ClientService
{
    private readonly SkypeEngine _engine;
    private readonly ClientVariables _variables;
    private readonly Plugins _plugins;

    internal ClientService(SkypeEngine engine, ClientVariables variables)
    {
        _engine = engine;
        _variables = variables;
        _plugins = new Plugins(engine);
        ContactsFocused = engine.Streams.Create("Client.ContactsFocused", ContactListProperties.Focused,
            (_, handles) => new ContactsFocusChanged(User.ListOf(engine, handles)));
        MessageHistoryChanged = engine.Streams.Create("Client.MessageHistoryChanged", ClientProperties.MessageHistoryChanged,
            (_, handle) => HistoryChanged.Of(engine, handle));
    }

    /// <summary>The state of the main window (<c>WINDOWSTATE</c>, protocol 6).</summary>
    [HandlerEvent("WindowStateChanged")]
    public SettableSkypeProperty<WindowState> WindowState => _variables.Settable(ClientProperties.WindowState);

    /// <summary>The selection in the contact list changed (<c>CONTACTS FOCUSED</c>, protocol 6); empty when nothing is selected.</summary>
    [HandlerEvent]
    public IObservable<ContactsFocusChanged> ContactsFocused { get; }

    /// <summary>The history of chats was cleared or changed (<c>IMHISTORYCHANGED</c>, protocol 5).</summary>
    [HandlerEvent]
    public IObservable<HistoryChanged> MessageHistoryChanged { get; }

    /// <summary>An event that this program shows was clicked (<c>EVENT x CLICKED</c>, protocol 6).</summary>
    [HandlerEvent("PluginEventClicked")]
    public IObservable<PluginEvent> EventClicked => _plugins.EventClicked;

    /// <summary>A menu item of this program was clicked (<c>MENU_ITEM x CLICKED</c>, protocol 6).</summary>
    [HandlerEvent]
    public IObservable<MenuItemClicked> MenuItemClicked => _plugins.MenuItemClicked;

    /// <summary>The contacts that are selected in the contact list (<c>GET CONTACTS_FOCUSED</c>, protocol 6).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<IReadOnlyList<User>> GetFocusedContactsAsync(CancellationToken cancellationToken = default)
    {
        Reply reply = await _engine.SendAsync(ClientCommands.GetFocusedContacts.With(), cancellationToken).ConfigureAwait(false);
        Codecs.CommaList.TryDecode(reply.Value, out IReadOnlyList<string> handles);
        return User.ListOf(_engine, handles);
    }

    /// <summary>
    /// Shows an event with a caption in the client, which the user can click (<c>CREATE EVENT</c>, protocol 6). It is shown again after the
    /// client was lost and is back.
    /// </summary>
    /// <param name="caption">What it says.</param>
    /// <param name="hint">What it says when the mouse is over it.</param>
    /// <param name="id">One word, different for each of the program's events; null for one that is made up.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentException">A text has a control character, or the id is no word.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task<PluginEvent> CreateEventAsync(string caption, string hint = "", string? id = null, CancellationToken cancellationToken = default)
        => _plugins.CreateEventAsync(new PluginEvent(_engine, _plugins, id ?? _plugins.NextId("event"), caption, hint), cancellationToken);

    /// <summary>Adds a menu item (<c>CREATE MENU_ITEM</c>, protocol 6). It is added again after the client was lost and is back.</summary>
    /// <param name="options">Where it shows and what it says.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentException">An option cannot be sent; it is named.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task<MenuItem> CreateMenuItemAsync(MenuItemOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return _plugins.CreateMenuItemAsync(new MenuItem(_engine, _plugins, options with { Id = options.Id ?? _plugins.NextId("item") }),
            cancellationToken);
    }

    /// <summary>Presses and releases a key of the client's (<c>BTN_PRESSED</c>, <c>BTN_RELEASED</c>, protocol 5).</summary>
    /// <param name="key">Of <c>0</c> to <c>9</c>, <c>A</c> to <c>Z</c>, <c>#</c>, <c>*</c>, <c>+</c>, <c>UP</c>, <c>DOWN</c>, <c>YES</c>,
    /// <c>NO</c>, <c>SKYPE</c>, <c>PAGEUP</c>, <c>PAGEDOWN</c>.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">There is no such key (74).</exception>
    public async Task PressKeyAsync(string key, CancellationToken cancellationToken = default)
    {
        Command release = ClientCommands.ReleaseKey.With(key);
        await _engine.SendAsync(ClientCommands.PressKey.With(key), cancellationToken).ConfigureAwait(false);
        await _engine.SendAsync(release, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Clears the history of all chats (<c>CLEAR CHATHISTORY</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task ClearChatHistoryAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.ClearChatHistory.With(), cancellationToken);
}
