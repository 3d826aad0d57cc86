using System.Diagnostics.CodeAnalysis;
using System.Reactive.Disposables;
using System.Runtime.ExceptionServices;
using Span = System.Diagnostics.Activity;

namespace Skype4Net.Engine;

/// <summary>An asynchronous handler with a bounded queue of its own. It ends with its subscription, its stream or its client.</summary>
[SuppressMessage("Design", "CA1031", Justification = "A handler may throw anything; it must not end the loop.")]
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable",
    Justification = "Dispose cancels; what is left holds no handle, and the loop may still use it.")]
internal abstract class HandlerLoop<T>(string source) : IObserver<T>, IQueuingObserver, IHandlerSubscription
{
    // Where the client is not known: behind an operator that changes threads.
    private const int UsualCapacity = 1_000_000;
    private const int BehindAt = 10_000;
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _ready = new(0);
    private readonly CancellationTokenSource _stop = new();

    // A composed stream may have events of several clients, which end one by one.
    private readonly Dictionary<EventDispatcher, (CancellationTokenSource Stop, CancellationTokenRegistration End)> _clients = [];
    private EventQueue<QueuedEvent<T>>? _queue;
    private IDisposable? _subscription;
    private Task _run = Task.CompletedTask;
    private Exception? _error;
    private bool _idle;
    private bool _completed;
    private bool _stopped;
    private bool _behind;
    private bool _overflowing;

    /// <summary>Begins to handle the events of one stream, or of several: no operator between, which would drop what comes while it ends.</summary>
    public void Start(params IObservable<T>[] from)
    {
        _run = RunAsync();
        _subscription = from.Length == 1 ? from[0].Subscribe(this)
            : StableCompositeDisposable.Create(from.Select(stream => stream.Subscribe(this)));
        if (_stop.IsCancellationRequested)
            _subscription.Dispose();
    }

    public void OnNext(T value)
    {
        EventDispatcher? from = EventDispatcher.Current;
        DispatchItem? item = EventDispatcher.CurrentItem;
        var queued = new QueuedEvent<T>(value, from, from?.BeginWork(source), TokenOf(from))
        {
            IsHandlerError = item is { IsHandlerError: true },
            Handling = Handling.Current,
            Span = Tracing.IsOn ? Tracing.CurrentEvent : null,
        };
        queued.Handling?.Hold();
        from?.CountWaiting(1);
        QueuedEvent<T>? dropped;
        int waiting;
        bool refused, isBehind, overflows, wakes;
        lock (_gate)
        {
            _queue ??= new EventQueue<QueuedEvent<T>>(from?.Capacity ?? UsualCapacity);
            if (!_idle)
                queued.BeginWait();
            refused = _stopped || _completed || queued.CancellationToken.IsCancellationRequested;
            dropped = refused ? queued : _queue.Enqueue(queued, item?.Rank ?? EventRank.Usual);
            waiting = _queue.Count;
            isBehind = waiting >= BehindAt && !_behind;
            _behind = waiting >= BehindAt || (_behind && waiting > BehindAt / 2);
            overflows = dropped is not null && !refused && !_overflowing;
            _overflowing |= overflows;
            (wakes, _idle) = (_idle, false);
        }

        if (wakes)
            _ready.Release();
        if (dropped is not null)
            End(dropped);
        if (dropped is not null && !refused)
            from?.ReportDropped(source, overflows);
        if (isBehind)
            from?.ReportBehind(source, waiting);
    }

    public void OnError(Exception error)
    {
        _error = error;
        OnCompleted();
    }

    /// <summary>No more events come; those that wait are handled still.</summary>
    public void OnCompleted()
    {
        lock (_gate)
            _completed = true;
        Wake();
    }

    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        // In this order: what comes while the subscription ends is refused, and so left for the next handler.
        lock (_gate)
            _stopped = true;
        _subscription?.Dispose();
        Remove(_ => true);
        Wake();
        await _run.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await CallsEndedAsync().WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
    }

    public void Dispose()
    {
        (CancellationTokenSource Stop, CancellationTokenRegistration End)[] clients;
        lock (_gate)
        {
            _stopped = true;
            clients = [.. _clients.Values];
            _clients.Clear();
        }

        _subscription?.Dispose();
        foreach ((_, CancellationTokenRegistration end) in clients)
            end.Unregister();
        Remove(_ => true);
        Wake();
        _stop.Cancel();
    }

    // Cancelled when the handler is disposed, and when the client is that the event comes from.
    private CancellationToken TokenOf(EventDispatcher? client)
    {
        if (client is null)
            return _stop.Token;
        lock (_gate)
        {
            if (_stopped || _completed)
                return _stop.Token;
            if (_clients.TryGetValue(client, out (CancellationTokenSource Stop, CancellationTokenRegistration End) known))
                return known.Stop.Token;
        }

        var stop = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token, client.Life);
        CancellationTokenRegistration end = client.Life.UnsafeRegister(_ => OnClientEnded(client), null);
        lock (_gate)
        {
            if (!_stopped && !client.Life.IsCancellationRequested)
                _clients[client] = (stop, end);
        }

        return stop.Token;
    }

    private void OnClientEnded(EventDispatcher client)
    {
        lock (_gate)
            _clients.Remove(client);
        Remove(o => o.From == client);
    }

    private void Remove(Predicate<QueuedEvent<T>> fits)
    {
        List<QueuedEvent<T>>? removed;
        lock (_gate)
            removed = _queue?.RemoveAll(fits);
        removed?.ForEach(End);
    }

    private async Task RunAsync()
    {
        // What was going on when the handler was put to use has nothing to do with its events.
        Span.Current = null;
        TrackedWork? last = null;
        while (await NextAsync(last).ConfigureAwait(false) is { } queued)
        {
            TrackedWork.Current = queued.Work;
            last = await ProcessAsync(queued).ConfigureAwait(false);
            TrackedWork.Current = null;
        }

        // An error of a composed stream ends this loop as an unobserved task exception, like any error nobody subscribed to.
        if (_error is { } error && !_stopped)
            ExceptionDispatchInfo.Throw(error);
    }

    // What was done last ends when the next has begun: there is no moment at which nothing seems to be left to do.
    private async ValueTask<QueuedEvent<T>?> NextAsync(TrackedWork? last)
    {
        while (true)
        {
            lock (_gate)
            {
                QueuedEvent<T>? next = _queue?.Dequeue();
                next?.EndWait();
                last?.Dispose();
                last = null;
                if (next is not null)
                {
                    _overflowing &= _queue!.Count > _queue.Capacity / 2;
                    return next;
                }

                if (_stopped || _completed)
                    return null;
                _idle = true;
            }

            await _ready.WaitAsync().ConfigureAwait(false);
        }
    }

    private void Wake()
    {
        lock (_gate)
        {
            if (!_idle)
                return;
            _idle = false;
        }

        _ready.Release();
    }

    /// <summary>Sees to it that the handler is called for an event that was taken out of the queue.</summary>
    /// <returns>The work that ends when the loop goes on; null when it ends by itself.</returns>
    protected abstract ValueTask<TrackedWork?> ProcessAsync(QueuedEvent<T> queued);

    /// <summary>Calls a handler. What it throws is reported.</summary>
    protected async ValueTask CallAsync<TState>(
        QueuedEvent<T> queued, TState state, Func<TState, QueuedEvent<T>, ValueTask> handler, bool traced = true)
    {
        bool isHandled = !queued.CancellationToken.IsCancellationRequested;
        using Span? span = isHandled && traced && queued.Span is { } happened ? Tracing.StartHandler(happened) : null;
        try
        {
            if (isHandled)
            {
                queued.Handling?.Begin();
                await handler(state, queued).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (queued.CancellationToken.IsCancellationRequested)
        {
            // It was told to stop.
            isHandled = false;
        }
        catch (Exception exception)
        {
            Tracing.Fail(span, exception);
            if (queued.From is { } dispatcher)
                dispatcher.Report(new HandlerError(source, exception), queued.IsHandlerError);
            else
                _ = Task.FromException(exception);
        }

        queued.Handling?.Release(isHandled);
    }

    /// <summary>Whether no further call may start.</summary>
    protected bool IsStopped
    {
        get
        {
            lock (_gate)
                return _stopped;
        }
    }

    /// <summary>Completes when the calls that the loop does not wait for have ended.</summary>
    protected virtual Task CallsEndedAsync() => Task.CompletedTask;

    /// <summary>Lets go of an event that is not handled.</summary>
    protected static void End(QueuedEvent<T> queued)
    {
        queued.From?.CountWaiting(-1);
        queued.Work?.Dispose();
        queued.Handling?.Release(isHandled: false);
    }
}
