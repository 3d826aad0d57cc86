using System.Threading.Channels;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Addresses;
using Skype4Net.Xmpp.Network.Calls;
using Skype4Net.Xmpp.Network.Contacts;
using Skype4Net.Xmpp.Network.Files;
using Skype4Net.Xmpp.Network.Messages;
using Skype4Net.Xmpp.Network.Rooms;
using Skype4Net.Xmpp.Network.Signals;
using Skype4Net.Xmpp.Network.Voicemails;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>
/// The session of an account. A status that is not offline makes an <see cref="XmppClient"/>, which stays connected until the status is offline;
/// what it tells is translated one event at a time.
/// </summary>
internal sealed class XmppNetworkSession : INetworkSession
{
    private readonly SessionContext _context;
    private readonly ProfileTranslator _profiles;
    private readonly FileTranslator _files;
    private readonly RequestRunner _runner;
    private readonly ConnectionTracker _tracker;
    private readonly ITranslator[] _translators;
    private readonly Channel<NetworkRequest.SetStatus> _statuses = Channel.CreateUnbounded<NetworkRequest.SetStatus>();
    private readonly string _password;
    private readonly Task _connecting;
    private Task _reading = Task.CompletedTask;
    private UserStatus _status = UserStatus.Offline;
    private int _isDisposed;

    public XmppNetworkSession(Jid account, string password, SavedState saved, XmppNetworkOptions options)
    {
        _password = password;
        _context = new SessionContext(account, saved, options);
        var log = new RequestLog();
        _profiles = new ProfileTranslator(_context);
        var peers = new PeerClients(_context);
        var redelivery = new MessageRedelivery(_context, peers);
        var dialogs = new DialogTranslator(_context, log, redelivery);
        LinkedFiles files = LinkedFiles.Of(_context);
        var signals = new SignalTranslator(_context, peers, redelivery, new VoicemailTransfer(_context, files));
        _files = new FileTranslator(_context, peers, signals, dialogs, files);
        // In this order they are asked whose an event is.
        _translators =
        [
            redelivery,
            new RoomTranslator(_context, log),
            _files,
            new JingleTranslator(_context, signals),
            signals,
            dialogs,
            new ContactTranslator(_context, peers, _profiles),
            _profiles,
        ];
        _runner = new RequestRunner(_context, log, _translators);
        _tracker = new ConnectionTracker(_context, RepeatAsync, _runner.SetLost);
        _connecting = Task.Run(FollowStatusesAsync);
    }

    public Identity Me => _context.Me;

    public NetworkFeatures Features { get; private set; }

    public ChannelReader<NetworkEvent> Events => _context.Events;

    public void Submit(NetworkRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _isDisposed) != 0, this);
        if (request is NetworkRequest.SetStatus status)
        {
            _context.IsWanted = status.Status is not (UserStatus.Offline or UserStatus.LoggedOut);
            _statuses.Writer.TryWrite(status);
        }
        else
        {
            _runner.Submit(request);
        }
    }

    public ConversationKey DialogWith(Identity who) => ConversationKeys.OfDialog(who);

    public ConversationKey NewRoom(ConversationKey? dialog) => _context.Rooms.NewKey();

    public string InvitationTo(ConversationKey room) => _context.Rooms.InvitationTo(room);

    public ConversationKey? ParseInvitation(string invitation)
        => ConversationKeys.ParseRoom(invitation) is { } room ? _context.Rooms.KeyOf(room) : null;

    public ValueTask<IReadOnlyList<FoundUser>> SearchAsync(string text, CancellationToken cancellationToken)
        => _profiles.SearchAsync(text, cancellationToken);

    public ValueTask<NetworkProfile?> GetProfileAsync(Identity who, CancellationToken cancellationToken)
        => _profiles.GetProfileAsync(who, cancellationToken);

    public ValueTask<ReadOnlyMemory<byte>?> GetAvatarAsync(Identity who, CancellationToken cancellationToken)
        => _profiles.GetAvatarAsync(who, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
            return;
        _statuses.Writer.TryComplete();
        await _runner.DisposeAsync().ConfigureAwait(false);
        if (_context.HasClient)
            // Nobody may read events any more; what waits for that is let go.
            await Task.WhenAll(_context.Client.DisposeAsync().AsTask(), EndLaterAsync()).ConfigureAwait(false);
        await _context.EndAsync().ConfigureAwait(false);
        await _connecting.ConfigureAwait(false);
        // A status may have been on its way.
        if (_context.HasClient)
            await _context.Client.DisposeAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(false);
        _files.Dispose();
    }

    private async Task EndLaterAsync()
    {
        await Task.WhenAny(_reading, Task.Delay(TimeSpan.FromSeconds(1), _context.Time)).ConfigureAwait(false);
        await _context.EndAsync().ConfigureAwait(false);
    }

    private async Task FollowStatusesAsync()
    {
        await foreach (NetworkRequest.SetStatus request in _statuses.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                _status = request.Status;
                if (request.Status is UserStatus.Offline or UserStatus.LoggedOut)
                    await DisconnectAsync().ConfigureAwait(false);
                else
                    await ShowAsync(request.Status).ConfigureAwait(false);
                await _context.WriteAsync(new NetworkEvent.RequestEnded(request.Key, RequestFailure.None)).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is XmppException or OperationCanceledException)
            {
                // The client has ended meanwhile, and that is told.
            }
        }
    }

    private async Task ShowAsync(UserStatus status)
    {
        bool isNew = !_context.HasClient || _reading.IsCompleted;
        if (isNew)
        {
            await DisconnectAsync().ConfigureAwait(false);
            var made = new XmppClient(ClientOptions());
            foreach (SavedRoom room in _context.Rooms.Saved)
                made.Rooms.Add(room.Address, room.Nickname, room.Password, _context.CursorOf(room));
            _context.SetClient(made);
        }

        XmppClient client = _context.Client;
        await client.Presence.SetAsync(StatusMap.Write(status), _context.Mood, _context.Ended).ConfigureAwait(false);
        if (isNew)
        {
            client.Start();
            _reading = Task.Run(() => ReadAsync(client));
        }
        else
        {
            await client.PublishAsync(new XmppEvent.Reached(WriteOwnPresenceAsync)).ConfigureAwait(false);
        }
    }

    private async Task DisconnectAsync()
    {
        if (!_context.HasClient)
            return;
        await _context.Client.DisposeAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(false);
        _context.SetClient(null);
    }

    private async Task ReadAsync(XmppClient client)
    {
        await foreach (XmppEvent happened in client.Events.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                await ApplyAsync(happened).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception exception)
            {
                // One odd event must not end a session.
                NetworkLog.EventFailed(_context.Log, exception);
            }
        }

        _runner.SetOffline();
    }

    private async ValueTask ApplyAsync(XmppEvent happened)
    {
        switch (happened)
        {
            case XmppEvent.Reached reached:
                await reached.Continue().ConfigureAwait(false);
                return;
            case XmppEvent.ConnectionChanged change:
                await ApplyAsync(change).ConfigureAwait(false);
                return;
        }

        foreach (ITranslator translator in _translators)
        {
            if (await translator.TryApplyAsync(happened).ConfigureAwait(false))
                break;
        }

        await _context.SaveAsync().ConfigureAwait(false);
    }

    private async ValueTask ApplyAsync(XmppEvent.ConnectionChanged change)
    {
        if (change.State != XmppConnectionState.Online)
            _runner.SetOffline();
        if (change.State == XmppConnectionState.Refused)
            _context.IsWanted = false;
        foreach (ITranslator translator in _translators)
            await translator.TryApplyAsync(change).ConfigureAwait(false);
        if (change.State == XmppConnectionState.Online)
        {
            _context.Begin(_context.Client.Messages.Cursor);
            await _context.SaveAsync().ConfigureAwait(false);
            Features = NetworkFeatures.Rooms | NetworkFeatures.KeepsMembers
                | (_context.Client.Blocked.IsSupported ? NetworkFeatures.Blocking : NetworkFeatures.None);
        }

        await _tracker.ApplyAsync(change).ConfigureAwait(false);
        if (change.State != XmppConnectionState.Online)
            return;
        await WriteOwnPresenceAsync().ConfigureAwait(false);
        _runner.SetOnline();
    }

    private ValueTask WriteOwnPresenceAsync()
    {
        OnlineStatus shown = _status == UserStatus.Invisible ? OnlineStatus.Invisible : StatusMap.Read(StatusMap.Write(_status));
        return _context.WriteAsync(new NetworkEvent.PresenceChanged(Me, shown, _context.Time.GetUtcNow(), PeerFeatures.None));
    }

    private async ValueTask RepeatAsync()
    {
        foreach (ITranslator translator in _translators)
            await translator.RepeatAsync().ConfigureAwait(false);
    }

    private XmppClientOptions ClientOptions() => new()
    {
        Account = _context.Account,
        Password = _password,
        Endpoint = _context.Options.Host is { } host
            ? new Client.Dns.XmppEndpoint(host, _context.Options.Port, _context.Options.IsDirectTls)
            : null,
        Tls = new Client.Security.TlsSettings(_context.Options.TrustedCertificate),
        Features = [Namespaces.Signals, Namespaces.Calls, Namespaces.CallFrames],
        IsPlainAllowed = _context.Options.IsPlainAllowed,
        ArchiveCursor = _context.Cursor.Account,
        FirstRetry = _context.Options.FirstRetry,
        LongestRetry = _context.Options.LongestRetry,
        Time = _context.Time,
        Loggers = _context.Options.LoggerFactory,
    };
}
