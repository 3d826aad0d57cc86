using Skype4Net.Protocol;

namespace Skype4Net;

/// <content>Bringing the window forward, and opening dialogs. The client does not notify what the user does in them.</content>
public sealed partial class ClientService
{
    /// <summary>Brings the main window to the front (<c>FOCUS</c>). On Windows this program must be allowed to.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task FocusAsync(CancellationToken cancellationToken = default) => _engine.SendAsync(ClientCommands.Focus.With(), cancellationToken);

    /// <summary>Hides the main window (<c>MINIMIZE</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task MinimizeAsync(CancellationToken cancellationToken = default) => _engine.SendAsync(ClientCommands.Minimize.With(), cancellationToken);

    /// <summary>Opens the own profile (<c>OPEN PROFILE</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenProfileAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenProfile.With(), cancellationToken);

    /// <summary>Opens the dialog for a conference (<c>OPEN CONFERENCE</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenConferenceAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenConference.With(), cancellationToken);

    /// <summary>Opens the search for people (<c>OPEN SEARCH</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenSearchAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenSearch.With(), cancellationToken);

    /// <summary>Opens the history of calls (<c>OPEN CALLHISTORY</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenCallHistoryAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenCallHistory.With(), cancellationToken);

    /// <summary>Opens the contact list (<c>OPEN CONTACTS</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenContactsAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenContacts.With(), cancellationToken);

    /// <summary>Opens the dial pad (<c>OPEN DIALPAD</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenDialPadAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenDialPad.With(), cancellationToken);

    /// <summary>Opens the list of blocked users (<c>OPEN BLOCKEDUSERS</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenBlockedUsersAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenBlockedUsers.With(), cancellationToken);

    /// <summary>Opens the import of contacts (<c>OPEN IMPORTCONTACTS</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenImportContactsAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenImportContacts.With(), cancellationToken);

    /// <summary>Opens the introduction (<c>OPEN GETTINGSTARTED</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenGettingStartedAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenGettingStarted.With(), cancellationToken);

    /// <summary>Opens the live tab (<c>OPEN LIVETAB</c>, protocol 6).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenLiveTabAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenLiveTab.With(), cancellationToken);

    /// <summary>Opens the dialog that adds a contact (<c>OPEN ADDAFRIEND handle</c>, protocol 3).</summary>
    /// <param name="handle">The Skype name of the person to add; empty for an empty dialog.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenAddContactAsync(string handle = "", CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenAddContact.With(handle), cancellationToken);

    /// <summary>Opens a chat window with a text in it (<c>OPEN IM handle text</c>); sends nothing.</summary>
    /// <param name="handle">The Skype name of the person to write to.</param>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenMessageAsync(string handle, string text = "", CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenMessage.With(new[] { Argument.Handle(handle) }, text), cancellationToken);

    /// <summary>Opens the webcam test (<c>OPEN VIDEOTEST device</c>, protocol 5).</summary>
    /// <param name="device">The camera; empty for the default one.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenVideoTestAsync(string device = "", CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenVideoTest.With(device), cancellationToken);

    /// <summary>Opens somebody's profile (<c>OPEN USERINFO handle</c>, protocol 5).</summary>
    /// <param name="handle">The Skype name of the person.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenUserInfoAsync(string handle, CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenUserInfo.With(handle), cancellationToken);

    /// <summary>Opens the dialog that asks for authorization (<c>OPEN AUTHORIZATION handle</c>, protocol 5).</summary>
    /// <param name="handle">The Skype name of the person.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenAuthorizationAsync(string handle, CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenAuthorization.With(handle), cancellationToken);

    /// <summary>Opens the dialog that sends contacts (<c>OPEN SENDCONTACTS a b</c>, protocol 5).</summary>
    /// <param name="handles">The Skype names of the people to send them to; may be none.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenSendContactsAsync(IEnumerable<string> handles, CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenSendContacts.With(handles.ToArray()), cancellationToken);

    /// <summary>Opens the options (<c>OPEN OPTIONS page</c>, protocol 5).</summary>
    /// <param name="page">The page; unknown for the first.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenOptionsAsync(OptionsPage page = OptionsPage.Unknown, CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.OpenOptions.With(page == OptionsPage.Unknown ? "" : EnumCodecs.OptionsPage.Encode(page)),
            cancellationToken);

    /// <summary>Opens any dialog (<c>OPEN dialog parameters</c>).</summary>
    /// <param name="dialog">One word.</param>
    /// <param name="parameters">What follows; may be empty.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">There is no such dialog (69).</exception>
    public Task OpenAsync(string dialog, string parameters = "", CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.Open.With(dialog, parameters), cancellationToken);

    /// <summary>Closes a dialog (<c>CLOSE dialog</c>); known from its error alone.</summary>
    /// <param name="dialog">One word.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">It cannot be closed (113).</exception>
    public Task CloseAsync(string dialog, CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.Close.With(dialog), cancellationToken);
}
