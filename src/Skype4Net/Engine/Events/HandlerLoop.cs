using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace Skype4Net.Engine;

/// <summary>One asynchronous handler with a bounded queue of its own. It ends with its subscription, its stream or its client.</summary>
[SuppressMessage("Design", "CA1031", Justification = "A handler may throw anything; it must not end the loop.")]
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable",
    Justification = "Dispose cancels; what is left holds no handle, and the loop may still use it.")]
internal sealed class HandlerLoop<T>(Func<T, CancellationToken, ValueTask> handler, string source) : IObserver<T>, IQueuingObserver, IDisposable
{
    // Where the client is not known: behind an operator that changes threads.
    private const int UsualCapacity = 1_000_000;
    private const int BehindAt = 10_000;
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _ready = new(0);
    private readonly CancellationTokenSource _stop = new();

    // A composed stream may have events of several clients, which end one by one.
    private readonly Dictionary<EventDispatcher, (CancellationTokenSource Stop, CancellationTokenRegistration End)> _clients = [];
    private EventQueue<QueuedEvent>? _queue;
    private IDisposable? _subscription;
    private Exception? _error;
    private bool _idle;
    private bool _completed;
    private bool _stopped;
    private bool _behind;
    private bool _overflowing;

    public void Start(IObservable<T> from)
    {
        _ = RunAsync();
        _subscription = from.Subscribe(this);
        if (_stop.IsCancellationRequested)
            _subscription.Dispose();
    }

    public void OnNext(T value)
    {
        EventDispatcher? from = EventDispatcher.Current;
        DispatchItem? item = EventDispatcher.CurrentItem;
        var occasion = new QueuedEvent(value, from, from?.Work?.Begin(source), item is { IsHandlerError: true }, Handling.Current, TokenOf(from));
        occasion.Handling?.Hold();
        from?.CountWaiting(1);
        QueuedEvent? dropped;
        int waiting;
        bool refused, isBehind, overflows, wakes;
        lock (_gate)
        {
            _queue ??= new EventQueue<QueuedEvent>(from?.Capacity ?? UsualCapacity);
            refused = _stopped || _completed || occasion.CancellationToken.IsCancellationRequested;
            dropped = refused ? occasion : _queue.Enqueue(occasion, item?.Rank ?? EventRank.Usual);
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

    public void Dispose()
    {
        _subscription?.Dispose();
        (CancellationTokenSource Stop, CancellationTokenRegistration End)[] clients;
        lock (_gate)
        {
            _stopped = true;
            clients = [.. _clients.Values];
            _clients.Clear();
        }

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

    private void Remove(Predicate<QueuedEvent> fits)
    {
        List<QueuedEvent>? removed;
        lock (_gate)
            removed = _queue?.RemoveAll(fits);
        removed?.ForEach(End);
    }

    private async Task RunAsync()
    {
        while (await NextAsync().ConfigureAwait(false) is { } occasion)
        {
            occasion.From?.CountWaiting(-1);
            Activity.Current = occasion.Work;
            bool isHandled = await CallAsync(occasion).ConfigureAwait(false);
            occasion.Handling?.Release(isHandled);
            Activity.Current = null;
            occasion.Work?.Dispose();
        }

        // An error of a composed stream ends this loop as an unobserved task exception, like any error nobody subscribed to.
        if (_error is { } error && !_stopped)
            ExceptionDispatchInfo.Throw(error);
    }

    private async ValueTask<QueuedEvent?> NextAsync()
    {
        while (true)
        {
            lock (_gate)
            {
                if (_queue?.Dequeue() is { } next)
                {
                    _overflowing &= _queue.Count > _queue.Capacity / 2;
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

    // False if it was told to stop.
    private async ValueTask<bool> CallAsync(QueuedEvent occasion)
    {
        if (occasion.CancellationToken.IsCancellationRequested)
            return false;
        try
        {
            occasion.Handling?.Begin();
            await handler(occasion.Value, occasion.CancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (occasion.CancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception)
        {
            if (occasion.From is { } dispatcher)
                dispatcher.Report(new HandlerError(source, exception), occasion.IsHandlerError);
            else
                _ = Task.FromException(exception);
        }

        return true;
    }

    private static void End(QueuedEvent occasion)
    {
        occasion.From?.CountWaiting(-1);
        occasion.Work?.Dispose();
        occasion.Handling?.Release(isHandled: false);
    }

    private sealed record QueuedEvent(T Value, EventDispatcher? From, Activity? Work, bool IsHandlerError, Handling? Handling,
        CancellationToken CancellationToken);
}
