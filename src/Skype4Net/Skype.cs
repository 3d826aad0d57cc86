using System.Reflection;
using Skype4Net.Engine;
using Skype4Net.Protocol;
using Skype4Net.Receiving;
using Skype4Net.Transports;

namespace Skype4Net;

/// <summary>The way to a Skype client.</summary>
/// <example><code>
/// await using ISkype skype = await Skype.AttachAsync("MyBot");
/// foreach (User friend in await skype.Contacts.Friends)
///     Console.WriteLine($"{friend.Handle} is {await friend.OnlineStatus}");
/// </code></example>
public sealed class Skype : ISkype
{
    private readonly SkypeEngine _engine;
    private readonly ClientVariables _client;

    private Skype(SkypeOptions options)
    {
        EngineOptions engineOptions = options.ToEngineOptions();
        SkypeTransport target = options.Transport ?? DefaultTransport.ForThisPlatform();
        options.MessageRecovery.Check();
        MessageJournal? journal = options.MessageRecovery.Journal is null ? null
            : new MessageJournal(options.MessageRecovery, options.TimeProvider, engineOptions.Logger);
        try
        {
            var context = new TransportContext(options.TimeProvider, engineOptions.Logger, options.MaxMessageBytes)
            {
                FriendlyName = engineOptions.FriendlyName,
            };
            _engine = new SkypeEngine(engineOptions, target, context);
        }
        catch
        {
            journal?.Dispose();
            throw;
        }

        _client = new ClientVariables(_engine);
        Contacts = new ContactService(_engine);
        Chats = new ChatService(_engine, options.MessageRecovery, journal);
        Calls = new CallService(_engine);
        Voicemails = new VoicemailService(_engine);
        Sms = new SmsService(_engine);
        FileTransfers = new FileTransferService(_engine);
        Applications = new ApplicationService(_engine);
        Groups = new GroupService(_engine);
        Client = new ClientService(_engine, _client);
        Settings = new SettingsService(_engine, _client);
        Privileges = new Privileges(_engine);
        Profile = new Profile(_engine);
    }

    /// <inheritdoc/>
    public ContactService Contacts { get; }

    /// <inheritdoc/>
    public ChatService Chats { get; }

    /// <inheritdoc/>
    public CallService Calls { get; }

    /// <inheritdoc/>
    public VoicemailService Voicemails { get; }

    /// <inheritdoc/>
    public SmsService Sms { get; }

    /// <inheritdoc/>
    public FileTransferService FileTransfers { get; }

    /// <inheritdoc/>
    public ApplicationService Applications { get; }

    /// <inheritdoc/>
    public GroupService Groups { get; }

    /// <inheritdoc/>
    public ClientService Client { get; }

    /// <inheritdoc/>
    public SettingsService Settings { get; }

    /// <inheritdoc/>
    public Privileges Privileges { get; }

    /// <inheritdoc/>
    public Conversion Convert { get; } = new();

    /// <inheritdoc/>
    public Profile Profile { get; }

    /// <inheritdoc/>
    public User CurrentUser => new(_engine, _engine.CurrentUser);

    /// <inheritdoc/>
    public SettableSkypeProperty<UserStatus> UserStatus => _client.Settable(ClientProperties.UserStatus);

    /// <inheritdoc/>
    public SkypeProperty<ConnectionStatus> ConnectionStatus => _client.Property(ClientProperties.ConnectionStatus);

    /// <inheritdoc/>
    public SkypeProperty<string> Version => _client.Property(ClientProperties.SkypeVersion);

    /// <inheritdoc/>
    public int Protocol => _engine.Protocol;

    /// <inheritdoc/>
    public AttachmentStatus AttachmentStatus => _engine.AttachmentStatus;

    /// <inheritdoc/>
    public IObservable<AttachmentStatus> AttachmentStatusChanged => _engine.AttachmentStatusChanged;

    /// <inheritdoc/>
    public IObservable<Reattachment> Reattached => _engine.Reattached;

    /// <inheritdoc/>
    public IObservable<string> Notifications => _engine.Notifications;

    /// <inheritdoc/>
    public IObservable<WireMessage> Wire => _engine.Wire;

    /// <inheritdoc/>
    public IObservable<HandlerError> HandlerErrors => _engine.HandlerErrors;

    /// <summary>The version of this library, with the commit it was built from.</summary>
    public static string LibraryVersion { get; } =
        typeof(Skype).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    internal SkypeEngine Engine => _engine;

    /// <summary>Attaches to Skype by the transport of this platform.</summary>
    /// <param name="friendlyName">The name under which the user knows this program.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="SkypeAttachException">No client, nobody signed in, or the user said no.</exception>
    public static Task<ISkype> AttachAsync(string friendlyName, CancellationToken cancellationToken = default)
        => AttachAsync(new SkypeOptions { FriendlyName = friendlyName }, cancellationToken);

    /// <summary>Attaches to Skype.</summary>
    /// <param name="options">The name, the transport and everything else that can be chosen.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="ArgumentException">An option cannot be right; it is named.</exception>
    /// <exception cref="IOException">The journal cannot be opened, or another program has it.</exception>
    /// <exception cref="InvalidDataException">The journal is none, of another version, or damaged.</exception>
    /// <exception cref="SkypeAttachException">No client, nobody signed in, or the user said no.</exception>
    public static async Task<ISkype> AttachAsync(SkypeOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        Skype skype = Create(options);
        try
        {
            await skype.AttachAsync(cancellationToken).ConfigureAwait(false);
            return skype;
        }
        catch
        {
            await skype.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// Makes a client that is not attached yet, so that handlers can be there before the first event. Call
    /// <see cref="AttachAsync(CancellationToken)"/> on it.
    /// </summary>
    /// <param name="options">How to attach later.</param>
    /// <exception cref="ArgumentException">An option cannot be right; it is named.</exception>
    /// <exception cref="IOException">The journal cannot be opened, or another program has it.</exception>
    /// <exception cref="InvalidDataException">The journal is none, of another version, or damaged.</exception>
    public static Skype Create(SkypeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new Skype(options);
    }

    /// <inheritdoc/>
    public Task AttachAsync(CancellationToken cancellationToken = default) => _engine.AttachAsync(cancellationToken);

    /// <inheritdoc/>
    public User User(string handle) => Contacts.Get(handle);

    /// <inheritdoc/>
    public async Task<string> SendAsync(string command, CancellationToken cancellationToken = default)
    {
        Argument.Text(command);
        if (string.IsNullOrWhiteSpace(command))
            throw new ArgumentException("The command is empty.", nameof(command));
        if (command.TrimStart()[0] == '#')
            throw new ArgumentException("Leave the number out: the library gives each command its own.", nameof(command));
        Reply reply = await _engine.SendAsync(Command.Raw(command), cancellationToken).ConfigureAwait(false);
        return reply.Text;
    }

    /// <inheritdoc/>
    public void ResetCache() => _engine.Cache.Reset();

    /// <inheritdoc/>
    public async Task<TimeSpan> PingAsync(CancellationToken cancellationToken = default)
    {
        long start = _engine.Time.GetTimestamp();
        await _engine.SendAsync(SessionCommands.Ping.With(), cancellationToken).ConfigureAwait(false);
        return _engine.Time.GetElapsedTime(start);
    }

    /// <summary>
    /// Ends everything: outstanding commands fail, streams complete, the attachment is given up. May be called from anywhere, also from a
    /// handler.
    /// </summary>
    public ValueTask DisposeAsync() => _engine.DisposeAsync();
}
