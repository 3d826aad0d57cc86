using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
using Skype4Net.Protocol;
using Skype4Net.Transports;

namespace Skype4Net.Engine;

/// <summary>Owns one connection: sends commands, matches replies, keeps the cache, delivers events, holds the attachment.</summary>
internal sealed partial class SkypeEngine : ITransportReceiver, IAsyncDisposable
{
    // A handler that never ends must not keep dispose from ending.
    private static readonly TimeSpan s_disposeLimit = TimeSpan.FromSeconds(2);
    private readonly EngineOptions _options;
    private readonly Telemetry _telemetry;
    private readonly LineRouter _router;
    private readonly PendingCommands _pending;
    private readonly CommandSender _sender;
    private readonly Attachment _attachment;
    private readonly SilenceWatch _silence;
    private readonly HeldLines _held = new();
    private string _currentUser = "";
    private string _userBefore = "";
    private long _lastLineAt = long.MinValue;
    private long _linesReceived;
    private long _detachedAt;
    private bool _wasAttached;
    private bool _started;

    public SkypeEngine(EngineOptions options, SkypeTransport target, TransportContext context)
    {
        _options = options;
        Target = target;
        Dispatcher = new EventDispatcher(options, error => HandlerErrors!.Publish(error));
        HandlerErrors = new EventStream<HandlerError>(Dispatcher, "HandlerErrors");
        Notifications = new EventStream<string>(Dispatcher, "Notifications");
        Wire = new EventStream<WireMessage>(Dispatcher, "Wire");
        AttachmentStatusChanged = new EventStream<AttachmentStatus>(Dispatcher, "AttachmentStatusChanged");
        Reattached = new EventStream<Reattachment>(Dispatcher, "Reattached");
        Cache = new PropertyCache(Dispatcher, options.CacheCapacity);
        Feeds = new FeedTable();
        Transport = target.Open(context);
        _pending = new PendingCommands(options, Cache, TimedOut);
        _attachment = new Attachment(this, options, _held);
        _silence = new SilenceWatch(this);
        _sender = new CommandSender(_pending, Transport, () => _attachment.IsAttached, Refusal, OnSent);
        _pending.OnEnded = _sender.SendWaiting;
        _router = new LineRouter(options, _pending, Cache, Feeds, Notifications, _held, OnClientLine, OnDenied, _sender.SendWaiting);
        _telemetry = new Telemetry(this);
        options.Work?.Opened(this);
    }

    public SkypeTransport Target { get; }

    public ITransport Transport { get; }

    public EventDispatcher Dispatcher { get; }

    public PropertyCache Cache { get; }

    public FeedTable Feeds { get; }

    public EventStream<HandlerError> HandlerErrors { get; }

    public EventStream<string> Notifications { get; }

    public EventStream<WireMessage> Wire { get; }

    public EventStream<AttachmentStatus> AttachmentStatusChanged { get; }

    public EventStream<Reattachment> Reattached { get; }

    public TimeProvider Time => _options.TimeProvider;

    public TimeSpan DeliveryTimeout => _options.DeliveryTimeout;

    public ILogger Logger => _options.Logger;

    /// <summary>The version of the protocol that is in force; 1 before any was agreed on.</summary>
    public int Protocol { get; set; } = 1;

    public AttachmentStatus AttachmentStatus => _attachment.Status;

    /// <summary>Who is signed in, as answered at the last attachment; empty before.</summary>
    public string CurrentUser => Volatile.Read(ref _currentUser);

    /// <summary>Commands that wait for their turn or for their reply.</summary>
    public int Outstanding => _pending.Count;

    /// <summary>The commands that wait for their reply, without what is secret in them.</summary>
    public string[] Unanswered => _pending.Unanswered;

    /// <summary>Those of them that were not sent yet.</summary>
    public int CommandsWaiting => _pending.Waiting;

    /// <summary>How long a usual command may take.</summary>
    public TimeSpan CommandTimeout => _options.CommandTimeout;

    /// <summary>The longest time that any command which is outstanding was given; zero if none is, or if they may take for ever.</summary>
    public TimeSpan LongestTimeout => _pending.LongestTimeout;

    /// <summary>When the last line came, as a time stamp of the clock; null before the first.</summary>
    public long? LastLineAt => Volatile.Read(ref _lastLineAt) is var at && at == long.MinValue ? null : at;

    public long LinesReceived => Interlocked.Read(ref _linesReceived);

    /// <summary>Notifications that wait for the attachment.</summary>
    public int HeldLines => _held.Count;

    /// <summary>Notifications that were dropped because too many waited for the attachment.</summary>
    public long HeldLinesDropped => _held.Dropped;

    public long LateReplies => _router.LateReplies;

    public long UnreadableLines => _router.Unreadable;

    /// <summary>Attaches, or waits for the attachment that is under way.</summary>
    public async Task AttachAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_attachment.IsDisposed, this);
        try
        {
            if (!_started)
            {
                Transport.Start(this);
                _started = true;
            }
        }
        catch (SkypeTransportException exception)
        {
            throw new SkypeAttachException(AttachFailure.NoTransport, $"{Errors.Sentence(exception.Message)} {Target.Advice}", exception);
        }

        await _attachment.RequestAsync().WaitAsync(Timeout.InfiniteTimeSpan, Time, cancellationToken).ConfigureAwait(false);
    }

    public void OnLine(ReadOnlySpan<byte> utf8)
    {
        Volatile.Write(ref _lastLineAt, Time.GetTimestamp());
        Interlocked.Increment(ref _linesReceived);
        if (Wire.HasObservers)
            Wire.Publish(new WireMessage(WireDirection.Received, CommandSecrets.Hide(WordComparer.Text(utf8)), Time.GetUtcNow()));
        if (Logger.IsEnabled(LogLevel.Trace))
            Log.Received(Logger, Errors.Shown(utf8));
        _router.OnLine(utf8);
        _attachment.OnLine();
    }

    public void OnPeer(AttachmentStatus status, string detail)
    {
        AttachmentInput? input = status switch
        {
            AttachmentStatus.Available => AttachmentInput.PeerAvailable,
            AttachmentStatus.NotAvailable => AttachmentInput.PeerGone,
            AttachmentStatus.PendingAuthorization => AttachmentInput.Question,
            AttachmentStatus.Refused => AttachmentInput.Denied,
            AttachmentStatus.Success => AttachmentInput.Granted,
            _ => null,
        };
        if (input is { } known)
            _attachment.Feed(known, detail);
    }

    public void OnNotSignedIn(string detail) => _attachment.Feed(AttachmentInput.NotNow, detail);

    public void OnUndelivered(ReadOnlySpan<byte> line, SkypeTransportException reason)
    {
        WireLine wire = WireLine.Parse(line);
        if (long.TryParse(wire.Id, out long number) && _pending.Remove(number) is { } command)
            command.Fail(Errors.Undelivered(command.Text, reason));
        _sender.SendWaiting();
    }

    public void OnCanSend() => _sender.SendWaiting();

    public async ValueTask DisposeAsync()
    {
        _attachment.Dispose();
        _silence.Dispose();
        _pending.Close(command => Errors.Disposed(command.Text));
        _pending.Dispose();
        await Transport.DisposeAsync().ConfigureAwait(false);
        Task finished = Dispatcher.FinishAsync(CompleteStreams);
        await Task.WhenAny(finished, Task.Delay(s_disposeLimit, TimeProvider.System)).ConfigureAwait(false);
        _telemetry.Dispose();
        _options.Work?.Closed(this);
    }

    private void CompleteStreams()
    {
        Cache.Complete();
        foreach (Action complete in _completions)
            complete();
        Notifications.Complete();
        Wire.Complete();
        AttachmentStatusChanged.Complete();
        Reattached.Complete();
        HandlerErrors.Complete();
    }

    /// <summary>Makes a stream that ends with the client.</summary>
    public EventStream<T> CreateStream<T>(string name, bool isExpendable = false) => Owned(new EventStream<T>(Dispatcher, name, isExpendable));

    /// <summary>Makes a stream of all notifications of one property.</summary>
    public EventStream<TEvent> CreateStream<T, TEvent>(string name, PropertyDefinition<T> property, Func<string, T, TEvent?> make)
        where TEvent : class
    {
        // Presence and profiles of users are notified again; messages and chats are not.
        EventStream<TEvent> stream = CreateStream<TEvent>(name, isExpendable: property.Kind == ObjectKind.User);
        Feeds.Feed(stream, property, make);
        return stream;
    }

    /// <summary>The same for kinds of objects that have numbers; a line whose id is none tells nothing.</summary>
    public EventStream<TEvent> CreateNumberedStream<T, TEvent>(string name, PropertyDefinition<T> property, Func<long, T, TEvent?> make)
        where TEvent : class
        => CreateStream(name, property,
            (id, value) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? make(number, value) : null);

    public TStream Owned<TStream>(TStream stream)
        where TStream : ICompletable
    {
        _completions.Add(stream.Complete);
        return stream;
    }

    private readonly List<Action> _completions = [];

    private void OnSent(ReadOnlySpan<byte> line)
    {
        if (_attachment.IsAttached)
            _silence.OnCommand();
        if (Wire.HasObservers)
            Wire.Publish(new WireMessage(WireDirection.Sent, CommandSecrets.Hide(WordComparer.Text(line)), Time.GetUtcNow()));
        if (Logger.IsEnabled(LogLevel.Trace))
            Log.Sent(Logger, Errors.Shown(line));
    }

    /// <summary>Why a command was not answered in time.</summary>
    public SkypeTimeoutException TimedOut(PendingCommand command)
    {
        TimeSpan? silence = LastLineAt is { } last ? Time.GetElapsedTime(last) : null;
        return Errors.Timeout(command, AttachmentStatus, Math.Max(0, Outstanding - 1), silence, EventDispatcher.Current == Dispatcher);
    }
}
