using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>
/// The connection to a Skype client: everything starts here. Get one by <see cref="Skype.AttachAsync(SkypeOptions, CancellationToken)"/>.
/// </summary>
public interface ISkype : IAsyncDisposable
{
    /// <summary>Contacts, their presence and authorization.</summary>
    ContactService Contacts { get; }

    /// <summary>Chats and messages.</summary>
    ChatService Chats { get; }

    /// <summary>Calls and conferences.</summary>
    CallService Calls { get; }

    /// <summary>Voicemails.</summary>
    VoicemailService Voicemails { get; }

    /// <summary>SMS.</summary>
    SmsService Sms { get; }

    /// <summary>File transfers.</summary>
    FileTransferService FileTransfers { get; }

    /// <summary>Applications: data between accounts.</summary>
    ApplicationService Applications { get; }

    /// <summary>Groups of contacts.</summary>
    GroupService Groups { get; }

    /// <summary>The client's window, its dialogs, and what this program shows in it.</summary>
    ClientService Client { get; }

    /// <summary>The client's settings.</summary>
    SettingsService Settings { get; }

    /// <summary>What the account may do.</summary>
    Privileges Privileges { get; }

    /// <summary>Values as text for people, in several languages.</summary>
    Conversion Convert { get; }

    /// <summary>The profile of the signed-in user, which this program can change.</summary>
    Profile Profile { get; }

    /// <summary>The signed-in user as others see them; known since the attachment, so nothing is sent.</summary>
    User CurrentUser { get; }

    /// <summary>The status the signed-in user shows (<c>USERSTATUS</c>). Setting it is done when the client notifies it.</summary>
    [HandlerEvent("UserStatusChanged")]
    SettableSkypeProperty<UserStatus> UserStatus { get; }

    /// <summary>How the client is connected to its network (<c>CONNSTATUS</c>).</summary>
    [HandlerEvent("ConnectionStatusChanged")]
    SkypeProperty<ConnectionStatus> ConnectionStatus { get; }

    /// <summary>The version of the client, three or four numbers (<c>SKYPEVERSION</c>).</summary>
    SkypeProperty<string> Version { get; }

    /// <summary>The version of the protocol in force; 1 when not attached.</summary>
    int Protocol { get; }

    /// <summary>How this program stands with the client.</summary>
    AttachmentStatus AttachmentStatus { get; }

    /// <summary>Each change of <see cref="AttachmentStatus"/>. A lost connection is a value here, never an error of a stream.</summary>
    [HandlerEvent]
    IObservable<AttachmentStatus> AttachmentStatusChanged { get; }

    /// <summary>The client is back after a loss, and everything works again.</summary>
    [HandlerEvent]
    IObservable<Reattachment> Reattached { get; }

    /// <summary>Every notification as raw text, also those this library knows nothing of.</summary>
    [HandlerEvent("NotificationReceived")]
    IObservable<string> Notifications { get; }

    /// <summary>Every line in both directions: the first place to look when something is odd.</summary>
    IObservable<WireMessage> Wire { get; }

    /// <summary>Handlers of the program that threw.</summary>
    IObservable<HandlerError> HandlerErrors { get; }

    /// <summary>The proxy of a user; same as <c>Contacts.Get</c>.</summary>
    /// <param name="handle">A Skype name or a telephone number with <c>+</c>.</param>
    /// <exception cref="ArgumentException">The handle cannot be one.</exception>
    User User(string handle);

    /// <summary>Attaches again after a refusal, or when <see cref="SkypeOptions.Reattach"/> is off. Does nothing when attached.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeAttachException">No client, nobody signed in, or the user said no.</exception>
    Task AttachAsync(CancellationToken cancellationToken = default);

    /// <summary>Sends any command: <c>await skype.SendAsync("FOCUS")</c>.</summary>
    /// <param name="command">The command without a number.</param>
    /// <param name="cancellationToken">Cancels the wait; the command stays sent.</param>
    /// <returns>The whole reply without its number.</returns>
    /// <exception cref="ArgumentException">The command is empty, begins with <c>#</c>, or has a NUL.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    Task<string> SendAsync(string command, CancellationToken cancellationToken = default);

    /// <summary>
    /// Drops all cached values, so that each is read anew. Never needed in normal use: what is notified stays fresh, and what is not is not
    /// kept.
    /// </summary>
    void ResetCache();

    /// <summary>Asks whether the client is alive (<c>PING</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <returns>How long the answer took.</returns>
    /// <exception cref="SkypeException">The client did not answer, or is not there.</exception>
    Task<TimeSpan> PingAsync(CancellationToken cancellationToken = default);
}
