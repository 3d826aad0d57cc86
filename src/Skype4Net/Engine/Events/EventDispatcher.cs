using System.Diagnostics.CodeAnalysis;
using System.Reactive.Concurrency;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Engine;

/// <summary>
/// The one loop that delivers events, in the order in which they were received. It runs on a thread of its own, or on a scheduler the
/// user gave. The receive path only queues, so a handler may block, await commands or dispose the client.
/// </summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable",
    Justification = "FinishAsync ends it; the semaphore holds no handle, and the thread may still use it after the end.")]
internal sealed class EventDispatcher
{
    [ThreadStatic]
    private static EventDispatcher? t_current;

    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _work = new(0);
    private readonly int _capacity;
    private readonly TimeSpan _slowAfter;
    private readonly TimeProvider _time;
    private readonly IScheduler? _scheduler;
    private readonly ILogger _log;
    private readonly Action<HandlerError> _onHandlerError;
    private readonly ITimer _watch;
    private Queue<DispatchItem> _queue = new();
    private Thread? _thread;
    private DispatchItem? _running;
    private long _delivered;
    private long _watchedAt = -1;
    private bool _watching;
    private bool _scheduled;
    private bool _disposed;
    private bool _overflowing;
    private long _dropped;
    private int _handlersWaiting;

    public EventDispatcher(EngineOptions options, Action<HandlerError> onHandlerError)
    {
        _capacity = options.EventQueueCapacity;
        _slowAfter = options.SlowHandlerWarning;
        _time = options.TimeProvider;
        _scheduler = options.EventScheduler;
        _log = options.Logger;
        _onHandlerError = onHandlerError;
        Work = options.Work;
        _watch = _time.CreateTimer(static state => ((EventDispatcher)state!).Watch(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The dispatcher that runs on this thread, if any.</summary>
    public static EventDispatcher? Current => t_current;

    /// <summary>Where work is noted that has begun and not ended, if somebody wants to know.</summary>
    public WorkInProgress? Work { get; }

    /// <summary>Whether no event waits and no handler is being called.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_gate)
                return _queue.Count == 0 && !_scheduled;
        }
    }

    /// <summary>Events waiting for delivery.</summary>
    public int QueueLength
    {
        get
        {
            lock (_gate)
                return _queue.Count;
        }
    }

    /// <summary>Events that wait in the queues of asynchronous handlers.</summary>
    public int HandlersWaiting => Volatile.Read(ref _handlersWaiting);

    /// <summary>Events that were dropped because the queue was full.</summary>
    public long Dropped => Interlocked.Read(ref _dropped);

    /// <summary>Queues an event. Never blocks and never runs user code.</summary>
    public void Post(DispatchItem item)
    {
        bool wake;
        lock (_gate)
        {
            if (_disposed)
                return;
            if (_queue.Count >= _capacity && !MakeRoom(item))
                return;
            _queue.Enqueue(item);
            wake = !_scheduled;
            _scheduled = true;
            if (wake && _scheduler is null && _thread is null)
                StartThread();
        }

        if (!wake)
            return;
        if (_scheduler is not null)
            _scheduler.Schedule(Drain);
        else
            _work.Release();
    }

    /// <summary>Runs a handler for one observer: whatever it throws is reported and stops nobody.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A handler may throw anything; it must not stop the others.")]
    public void Guard<T>(IObserver<T> observer, T value, string source)
    {
        try
        {
            observer.OnNext(value);
        }
        catch (Exception exception)
        {
            Report(new HandlerError(source, exception));
        }
    }

    /// <summary>Counts what waits for an asynchronous handler.</summary>
    public void CountWaiting(int change) => Interlocked.Add(ref _handlersWaiting, change);

    /// <summary>Reports a handler that failed.</summary>
    public void Report(HandlerError error)
    {
        Log.HandlerFailed(_log, error.Source, error.Exception);
        _onHandlerError(error);
        Work?.Failed(error);
    }

    /// <summary>
    /// Drops what waits, runs one last piece of work after the handler that may be running, and ends. The task ends with that work; it is
    /// not waited for in here, because a handler may be the one that disposes, or may be stuck.
    /// </summary>
    public Task FinishAsync(Action last)
    {
        var final = new LastItem(last);
        lock (_gate)
        {
            if (_disposed)
                return Task.CompletedTask;
            _disposed = true;
            _queue.Clear();
            if (t_current != this && _scheduler is null && _thread is not null)
                _queue.Enqueue(final);
            else
                final.Now = true;
        }

        _watch.Dispose();
        if (final.Now)
            final.Deliver();
        _work.Release();
        return final.Done;
    }

    private sealed class LastItem(Action last) : DispatchItem
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override string Source => "the end";

        /// <summary>Whether it runs on the stack of who disposes: he is the dispatcher, or there is none.</summary>
        public bool Now { get; set; }

        public Task Done => _done.Task;

        public override void Deliver()
        {
            last();
            _done.TrySetResult();
        }
    }

    private void StartThread()
    {
        _thread = new Thread(Loop) { IsBackground = true, Name = "Skype4Net events" };
        // Handlers must not inherit what flows with whoever happened to cause the first event.
        _thread.UnsafeStart();
    }

    private void Loop()
    {
        while (true)
        {
            _work.Wait();
            Drain();
            lock (_gate)
            {
                if (_disposed)
                    return;
            }
        }
    }

    private void Drain()
    {
        EventDispatcher? before = t_current;
        t_current = this;
        try
        {
            while (TakeNext() is { } item)
                Deliver(item);
        }
        finally
        {
            t_current = before;
        }
    }

    private DispatchItem? TakeNext()
    {
        lock (_gate)
        {
            if (!_queue.TryDequeue(out DispatchItem? item))
            {
                _scheduled = false;
                _running = null;
                return null;
            }

            if (_overflowing && _queue.Count < _capacity / 2)
                _overflowing = false;
            _running = item;
            if (!_watching && !_disposed)
            {
                _watching = true;
                _watchedAt = -1;
                _watch.Change(_slowAfter, Timeout.InfiniteTimeSpan);
            }

            return item;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The loop must outlive every item.")]
    private void Deliver(DispatchItem item)
    {
        try
        {
            item.Deliver();
        }
        catch (Exception exception)
        {
            Report(new HandlerError(item.Source, exception));
        }

        Interlocked.Increment(ref _delivered);
    }

    // The same event still running at two looks in a row is a slow handler: named once per event.
    private void Watch()
    {
        DispatchItem? slow = null;
        int waiting;
        lock (_gate)
        {
            waiting = _queue.Count;
            if (_disposed || _running is null)
            {
                _watching = false;
                return;
            }

            long delivered = Interlocked.Read(ref _delivered);
            if (delivered == _watchedAt)
                slow = _running;
            _watchedAt = slow is null ? delivered : -2;
            _watch.Change(_slowAfter, Timeout.InfiniteTimeSpan);
        }

        if (slow is not null)
            Log.SlowHandler(_log, slow.Source, _slowAfter.TotalSeconds, waiting);
    }

    // Under the gate. Changes of properties go first, because the next change tells the same again; others are dropped last.
    private bool MakeRoom(DispatchItem newcomer)
    {
        _dropped++;
        if (!_overflowing)
        {
            _overflowing = true;
            Log.QueueOverflow(_log, _capacity, _running?.Source ?? "none");
        }

        if (newcomer.IsExpendable)
            return false;
        var kept = new Queue<DispatchItem>(_queue.Count);
        foreach (DispatchItem item in _queue)
        {
            if (!item.IsExpendable)
                kept.Enqueue(item);
        }

        _dropped += _queue.Count - kept.Count - 1;
        if (kept.Count == _queue.Count)
            kept.Dequeue();
        _queue = kept;
        return true;
    }
}
