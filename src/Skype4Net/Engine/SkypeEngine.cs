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
    private readonly Telemetry _telemetry;
    private readonly LineRouter _router;
    private readonly PendingCommands _pending;
    private readonly CommandSender _sender;
    private readonly Attachment _attachment;
    private readonly SilenceWatch _silence;
    private readonly HeldLines _held = new();
    private long _lastLineAt = long.MinValue;
    private long _linesReceived;
    private bool _started;

    public SkypeEngine(EngineOptions options, SkypeTransport target, TransportContext context)
    {
        Options = options;
        Target = target;
        Dispatcher = new EventDispatcher(options, error => HandlerErrors!.Publish(error));
        Cache = new PropertyCache(Dispatcher, options.CacheCapacity);
        Streams = new EventStreams(Dispatcher);
        HandlerErrors = Streams.Create<HandlerError>("HandlerErrors");
        Notifications = Streams.Create<string>("Notifications");
        Wire = Streams.Create<WireMessage>("Wire");
        AttachmentStatusChanged = Streams.Create<AttachmentStatus>("AttachmentStatusChanged");
        Reattached = Streams.Create<Reattachment>("Reattached");
        Transport = target.Open(context);
        _pending = new PendingCommands(options, Cache, TimedOut);
        Wait = new ReplyWait(_pending, options.TimeProvider);
        _attachment = new Attachment(this, options, _held);
        _silence = new SilenceWatch(this);
        User = new SignedInUser(() => _attachment.IsAttached, detail => _attachment.Feed(AttachmentInput.LoggedOut, detail));
        Lifetime = new AttachmentLifetime(Dispatcher, Reattached, options.TimeProvider, options.Logger);
        _sender = new CommandSender(_pending, Transport, () => _attachment.IsAttached, Refusal, OnSent);
        _pending.OnEnded = _sender.SendWaiting;
        _router = new LineRouter(options, _pending, Cache, Streams.Feeds, Notifications, _held, User.OnClientLine, OnDenied, _sender.SendWaiting);
        _telemetry = new Telemetry(this);
        options.WorkTracker?.OnOpened(this);
    }

    public EngineOptions Options { get; }

    public SkypeTransport Target { get; }

    public ITransport Transport { get; }

    public EventDispatcher Dispatcher { get; }

    public PropertyCache Cache { get; }

    /// <summary>What happens, for who listens.</summary>
    public EventStreams Streams { get; }

    public EventStream<HandlerError> HandlerErrors { get; }

    public EventStream<string> Notifications { get; }

    public EventStream<WireMessage> Wire { get; }

    public EventStream<AttachmentStatus> AttachmentStatusChanged { get; }

    public EventStream<Reattachment> Reattached { get; }

    public TimeProvider Time => Options.TimeProvider;

    public ILogger Logger => Options.Logger;

    /// <summary>The version of the protocol that is in force; 1 before any was agreed on.</summary>
    public int Protocol { get; set; } = 1;

    public AttachmentStatus AttachmentStatus => _attachment.Status;

    /// <summary>From an attachment to its loss.</summary>
    public AttachmentLifetime Lifetime { get; }

    public SignedInUser User { get; }

    /// <summary>Who is signed in, as answered at the last attachment; empty before.</summary>
    public string CurrentUser => User.Handle;

    /// <summary>Commands that wait for their turn or for their reply.</summary>
    public int Outstanding => _pending.Count;

    /// <summary>The commands that wait for their reply, without what is secret in them.</summary>
    public string[] Unanswered => _pending.Unanswered;

    /// <summary>Those of them that were not sent yet.</summary>
    public int CommandsWaiting => _pending.Waiting;

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

    /// <summary>Waits for news of something for as long as the client is there.</summary>
    /// <param name="waitedFor">What is waited for, as the exception names it.</param>
    /// <param name="wait">The wait; its token is cancelled when the client is lost, too.</param>
    /// <param name="cancellationToken">The caller's own token.</param>
    /// <exception cref="SkypeTransportException">The client was lost meanwhile.</exception>
    public async Task<T> WhileAttachedAsync<T>(string waitedFor, Func<CancellationToken, Task<T>> wait, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Lifetime.Token, cancellationToken);
        try
        {
            return await wait(end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw _attachment.IsDisposed ? Errors.Disposed(waitedFor) : Errors.Lost(waitedFor, _attachment.Detail);
        }
    }

    /// <summary>A command was answered <c>ERROR 68</c>: the user has signed out, and the line that tells it is late or was lost.</summary>
    public void OnDenied() => _attachment.Feed(AttachmentInput.LoggedOut, "the client lets this program in no more (ERROR 68)");

    /// <summary>Commands wait, and the client says nothing any more.</summary>
    public void OnSilence(TimeSpan quiet)
        => _attachment.Feed(
            AttachmentInput.Silence,
            $"the client does not answer: nothing has come from it for {quiet.TotalSeconds:0} s, not even an answer to PING.");

    public void OnPeer(AttachmentStatus status, string detail)
    {
        if (AttachmentInputs.Of(status) is { } input)
            _attachment.Feed(input, detail);
    }

    public void OnNotSignedIn(string detail) => _attachment.Feed(AttachmentInput.NotNow, detail);

    /// <summary>Forgets what was notified since the last attachment.</summary>
    public void DropHeld()
    {
        _held.Drop();
        User.DropNotified();
    }

    /// <summary>Fails what is outstanding and forgets what was known.</summary>
    public void OnDetached(string reason)
    {
        DropHeld();
        _silence.Stop();
        int failed = _pending.FailAll(command => _attachment.IsDisposed ? Errors.Disposed(command.Text) : Errors.Lost(command.Text, reason));
        Protocol = 1;
        Cache.Reset();
        Lifetime.End();
        if (Lifetime.CallEnded() && !_attachment.IsDisposed)
            Log.Lost(Logger, reason.TrimEnd('.'), failed);
    }

    public void OnAttached()
    {
        Log.Attached(Logger, CurrentUser, Protocol);
        Reattachment? reattachment = Lifetime.Begin(CurrentUser, out bool isOtherUser);

        // What was read since the loss was read of objects of the account that was there before.
        if (isOtherUser)
            Cache.Reset();
        Lifetime.CallBegun(CurrentUser);
        _held.Release(_router.OnReleased);

        // What waited for the attachment goes out.
        _sender.SendWaiting();
        WatchWaiting();
        if (reattachment is not null)
            _ = Lifetime.RestoreAsync(reattachment);
    }

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
        Task finished = Dispatcher.FinishAsync(() =>
        {
            Cache.Complete();
            Streams.Complete();
        });
        await Task.WhenAny(finished, Task.Delay(s_disposeLimit, TimeProvider.System)).ConfigureAwait(false);
        _telemetry.Dispose();
        Options.WorkTracker?.OnClosed(this);
    }

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
