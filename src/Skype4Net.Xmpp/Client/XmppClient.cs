using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Skype4Net.Xmpp.Client.Calls;
using Skype4Net.Xmpp.Client.Contacts;
using Skype4Net.Xmpp.Client.Discovery;
using Skype4Net.Xmpp.Client.Dns;
using Skype4Net.Xmpp.Client.Files;
using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Client.Rooms;
using Skype4Net.Xmpp.Client.Sessions;
using Skype4Net.Xmpp.Client.Streams;

namespace Skype4Net.Xmpp.Client;

/// <summary>
/// A client of one XMPP account that stays: it connects, connects again when the connection is lost, and loses and doubles no message meanwhile.
/// What happens is read from <see cref="Events"/>; while nobody reads there, it stops reading from the server.
/// </summary>
internal sealed class XmppClient : IXmppConnection, IAsyncDisposable
{
    private static readonly TimeSpan s_endLimit = TimeSpan.FromSeconds(1);
    private readonly XmppClientOptions _options;
    private readonly StreamNegotiator _negotiator;
    private readonly OutgoingQueue _queue;
    private readonly SessionState _state;
    private readonly IqTracker _requests;
    private readonly IqSender _iqs;
    private readonly RetryPause _pause;
    private readonly LossPolicy _policy;
    private readonly StanzaRouter _router;
    private readonly Channel<XmppEvent> _events;
    private readonly IXmppModule[] _modules;
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly string _idPrefix = Guid.NewGuid().ToString("N")[..16];
    private volatile bool _isConnected;
    private SessionSetup? _setup;
    private Task? _running;
    private long _lastId;

    public XmppClient(XmppClientOptions options)
    {
        _options = options;
        Log = options.Loggers.CreateLogger("Skype4Net.Xmpp");
        _queue = new OutgoingQueue(options.MaxUnacknowledged);
        _state = new SessionState(_queue);
        _requests = new IqTracker(options.Time, options.RequestLimit);
        _iqs = new IqSender(_requests, _queue, this, Serialize);
        _policy = new LossPolicy(_state, options.Account, options.Time);
        _pause = new RetryPause(options.FirstRetry, options.LongestRetry);
        _negotiator = new StreamNegotiator(options, new EndpointResolver(new SrvResolver(servers: null, options.Time)));
        _events = Channel.CreateBounded<XmppEvent>(new BoundedChannelOptions(options.MaxWaitingEvents) { SingleReader = true });

        Server = new ServerFeatures(this);
        Capabilities = new Capabilities(this, () => _modules!, options.Features);
        Roster = new Roster(this);
        Presence = new PresenceTracker(this, Capabilities.Element);
        Blocked = new BlockList(this, Server);
        Profiles = new VCards(this, Server);
        Avatars = new Avatars(this, Profiles);
        Archive = new MessageArchive(this, Server);
        var carbons = new Carbons(this, Server);
        Messages = new Messaging(this, Archive, carbons, Roster, options.ArchiveCursor);
        Rooms = new RoomList(this, Archive, Server);
        Uploads = new HttpUpload(this, Server);
        // In this order they start, and are asked whose a stanza is: rooms before people, the archive before live messages.
        _modules = [
            Server, Roster, Blocked, carbons, Rooms, Rooms.Requests.Bookmarks, Presence, Archive, Profiles, Avatars,
            new JingleSessions(this), Messages, Capabilities, Uploads,
        ];
        _router = new StanzaRouter(this, _requests, _modules);
    }

    /// <summary>What happens, in order; completes after <see cref="DisposeAsync"/>, and after <see cref="XmppConnectionState.Refused"/>.</summary>
    public ChannelReader<XmppEvent> Events => _events.Reader;

    public Jid Me => _state.Address ?? _options.Account.Bare;

    public TimeProvider Time => _options.Time;

    public ILogger Log { get; }

    public CancellationToken Ended => _ended.Token;

    public ServerFeatures Server { get; }

    public Capabilities Capabilities { get; }

    public Roster Roster { get; }

    public PresenceTracker Presence { get; }

    public BlockList Blocked { get; }

    public VCards Profiles { get; }

    public Avatars Avatars { get; }

    public MessageArchive Archive { get; }

    public Messaging Messages { get; }

    public RoomList Rooms { get; }

    public HttpUpload Uploads { get; }

    /// <summary>How many stanzas the server has not acknowledged.</summary>
    public int Unacknowledged => _queue.Count;

    /// <summary>Connects, and stays connected until the client is disposed of.</summary>
    public void Start() => _running ??= Task.Run(RunAsync);

    public string NewId() => $"{_idPrefix}-{Interlocked.Increment(ref _lastId)}";

    public Task<XmppElement> RequestAsync(
        string type, Jid? to, XmppElement payload, Func<XmppElement, ValueTask>? apply = null, CancellationToken cancellationToken = default)
        => _isConnected
            ? _iqs.SendAsync(type, to, payload, apply, cancellationToken)
            : Task.FromException<XmppElement>(new XmppConnectionException("There is no connection."));

    /// <summary>Says something to another client, which answers. It is queued when this returns, and a connection that is lost for a moment does
    /// not end it: it fails with the session.</summary>
    /// <exception cref="XmppException">The answer is an error, none came, or the session was lost.</exception>
    public Task AskAsync(Jid to, XmppElement payload, CancellationToken cancellationToken = default)
        => _iqs.SendAsync("set", to, payload, apply: null, cancellationToken);

    public async ValueTask<OutgoingStanza> SendAsync(XmppElement stanza, bool mayBeLost = false, CancellationToken cancellationToken = default)
    {
        // What is said in a room makes no sense before the room is entered again, and what is not to be kept is not worth anything later.
        bool survives = stanza.Name == "message" && stanza["type"] != "groupchat" && stanza.Find("no-store", Namespaces.Hints) is null;
        var outgoing = new OutgoingStanza(Serialize(stanza), survives, mayBeLost);
        await _queue.AddAsync(outgoing, cancellationToken).ConfigureAwait(false);
        return outgoing;
    }

    public void Reply(XmppElement stanza) => _queue.AddReply(new OutgoingStanza(Serialize(stanza), survives: stanza.Name == "message"));

    /// <summary>Waits until the server has dealt with all that was sent before, and then goes on in the order of <see cref="Events"/>.</summary>
    /// <exception cref="XmppException">There is no connection, or it was lost meanwhile.</exception>
    public Task ReachAsync(Func<ValueTask> goOn, CancellationToken cancellationToken = default)
        => RequestAsync("get", null, new XmppElement("ping", Namespaces.Ping), async _ => await PublishAsync(new XmppEvent.Reached(goOn))
            .ConfigureAwait(false), cancellationToken);

    public ValueTask PublishAsync(XmppEvent happened) => _events.Writer.WriteAsync(happened, _ended.Token);

    /// <summary>Closes the connection in order: what is queued has a second to reach the server, and what happened another to be read.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ended.IsCancellationRequested)
            return;
        if (_isConnected)
        {
            Reply(new XmppElement("presence", Namespaces.Client).Set("type", "unavailable"));
            await DrainAsync().ConfigureAwait(false);
        }

        await _stop.CancelAsync().ConfigureAwait(false);
        Task running = _running ?? Task.CompletedTask;
        // A reader that has stopped reading must not hold up the end.
        await Task.WhenAny(running, Task.Delay(s_endLimit, Time)).ConfigureAwait(false);
        await _ended.CancelAsync().ConfigureAwait(false);
        await running.ConfigureAwait(false);
        _queue.Close(new XmppConnectionException("The client has ended."));
        _events.Writer.TryComplete();
        _stop.Dispose();
    }

    private async Task DrainAsync()
    {
        using var limit = new CancellationTokenSource(s_endLimit, Time);
        try
        {
            await _queue.WaitUntilEmptyAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The server does not acknowledge in time; who waits for that is told.
        }
    }

    private async Task RunAsync()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                Exception? reason = await ConnectAndRunAsync().ConfigureAwait(false);
                if (_stop.IsCancellationRequested)
                    break;
                if (_policy.IsFinal(reason))
                {
                    XmppLog.Refused(Log, _options.Account.ToString(), reason!.Message);
                    await NotifyAsync(XmppConnectionState.Refused, reason: reason).ConfigureAwait(false);
                    _queue.Close(reason);
                    return;
                }

                await WaitAsync(reason).ConfigureAwait(false);
            }

            await NotifyAsync(XmppConnectionState.Disconnected).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Disposed of while it waited.
        }
        finally
        {
            if (_setup is not null)
                await _setup.DisposeAsync().ConfigureAwait(false);
            _requests.FailAll(new XmppConnectionException("The client has ended."));
            _events.Writer.TryComplete();
        }
    }

    // Returns why the connection is over.
    private async Task<Exception?> ConnectAndRunAsync()
    {
        await NotifyAsync(XmppConnectionState.Connecting).ConfigureAwait(false);
        NegotiatedStream? negotiated = null;
        SessionStart start;
        try
        {
            using var limit = new CancellationTokenSource(_options.ConnectLimit, Time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _stop.Token);
            negotiated = await _negotiator.ConnectAsync(either.Token).ConfigureAwait(false);
            start = new SessionStart(negotiated, _state);
            await start.RunAsync(_policy.Resource, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (exception is XmppException or IOException or OperationCanceledException or System.Net.Sockets.SocketException or FormatException)
        {
            if (negotiated is not null)
                await negotiated.Connection.DisposeAsync().ConfigureAwait(false);
            // A server that chokes on the resumption would do so for ever.
            _policy.Note(exception, wasResumed: true);
            return exception is OperationCanceledException ? new XmppTimeoutException("No connection could be made in time.") : exception;
        }

        using var abort = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        if (!start.IsResumed)
            await BeginSessionAsync(negotiated).ConfigureAwait(false);
        _isConnected = true;
        _setup!.Attach(abort);
        await NotifyConnectedAsync(start.IsResumed).ConfigureAwait(false);
        if (_setup.Failure is not null)
            await abort.CancelAsync().ConfigureAwait(false);
        using var session = new XmppSession(negotiated, _state, _router.HandleAsync, _options);
        Exception? reason = await session.RunAsync(start, abort.Token).ConfigureAwait(false);
        _isConnected = false;
        _policy.Note(reason, start.IsResumed);
        return _setup.Failure ?? reason;
    }

    // A fresh session: nothing of the old one is answered any more.
    private async Task BeginSessionAsync(NegotiatedStream negotiated)
    {
        if (_setup is not null)
            await _setup.DisposeAsync().ConfigureAwait(false);
        _requests.FailAll(new XmppConnectionException("The session was lost."));
        foreach (IXmppModule module in _modules)
            await module.EndAsync().ConfigureAwait(false);
        XmppLog.LoggedIn(Log, Me.ToString(), negotiated.Mechanism);
        if (_state.ResumeId.Length == 0)
            XmppLog.Missing(Log, "the resumption of sessions");
        _isConnected = true;
        _setup = new SessionSetup(_modules, _state, () => NotifyAsync(XmppConnectionState.Online), _ended.Token);
    }

    private async Task NotifyConnectedAsync(bool isResumed)
    {
        _pause.Reset();
        if (isResumed)
            XmppLog.Resumed(Log, Me.ToString());
        bool isOnline = isResumed && _setup!.IsDone;
        await NotifyAsync(isOnline ? XmppConnectionState.Online : XmppConnectionState.CatchingUp, isResumed).ConfigureAwait(false);
        _setup!.Begin();
    }

    private async Task WaitAsync(Exception? reason)
    {
        TimeSpan pause = _pause.Next();
        XmppLog.Retrying(Log, _options.Account.ToString(), reason?.Message ?? "", pause.TotalSeconds);
        await NotifyAsync(XmppConnectionState.Waiting, reason: reason, retryAt: Time.GetUtcNow() + pause).ConfigureAwait(false);
        try
        {
            await Task.Delay(pause, Time, _stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The owner has had enough.
        }
    }

    private Task NotifyAsync(XmppConnectionState state, bool isResumed = false, Exception? reason = null, DateTimeOffset? retryAt = null)
        => PublishAsync(new XmppEvent.ConnectionChanged(state, isResumed, reason, retryAt)).AsTask();

    private byte[] Serialize(XmppElement stanza) => XmppWriter.ToBytes(stanza, _options.MaxSentBytes);
}
