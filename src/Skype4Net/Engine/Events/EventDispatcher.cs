using System.Diagnostics.CodeAnalysis;
using System.Reactive.Concurrency;
using Microsoft.Extensions.Logging;
using Skype4Net.Transports;

namespace Skype4Net.Engine;

/// <summary>
/// The one loop that delivers events, in the order in which they were received. It runs on a thread of its own, or on a scheduler the
/// user gave. The receive path only queues, so a handler may block, await commands or dispose the client.
/// </summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable",
    Justification = "FinishAsync ends it; the signal holds no handle, and the thread may still use it after the end.")]
internal sealed class EventDispatcher
{
    [ThreadStatic]
    private static EventDispatcher? t_current;

    [ThreadStatic]
    private static DispatchItem? t_item;

    private readonly Lock _gate = new();
    private readonly WorkSignal _work = new();
    private readonly int _capacity;
    private readonly IScheduler? _scheduler;
    private readonly ILogger _log;
    private readonly Action<HandlerError> _onHandlerError;
    private readonly IWorkTracker? _tracker;
    private readonly SlowHandlerWatch _watch;
    private readonly CancellationTokenSource _life = new();
    private readonly EventQueue<DispatchItem> _queue;
    private Thread? _thread;
    private DispatchItem? _running;
    private long _delivered;
    private bool _scheduled;
    private bool _disposed;
    private bool _overflowing;
    private int _handlersWaiting;

    public EventDispatcher(EngineOptions options, Action<HandlerError> onHandlerError)
    {
        _capacity = options.EventQueueCapacity;
        _queue = new EventQueue<DispatchItem>(_capacity);
        _scheduler = options.EventScheduler;
        _log = options.Logger;
        _onHandlerError = onHandlerError;
        _tracker = options.WorkTracker;
        _watch = new SlowHandlerWatch(options, CheckHandlers);
        Dropped = new DropCounter(options.TimeProvider);
    }

    /// <summary>The dispatcher that runs on this thread, if any.</summary>
    public static EventDispatcher? Current => t_current;

    /// <summary>The event whose handlers are being called on this thread, if any.</summary>
    public static DispatchItem? CurrentItem => t_item;

    /// <summary>How many events may wait, here and for each asynchronous handler.</summary>
    public int Capacity => _capacity;

    /// <summary>Cancelled when the client is disposed.</summary>
    public CancellationToken Life => _life.Token;

    /// <summary>Whether somebody must know what has begun and not ended.</summary>
    public bool IsTracked => _tracker is not null;

    /// <summary>Notes that something has begun, for the tracker; null when there is none.</summary>
    /// <param name="name">What it is, for messages.</param>
    /// <param name="mayWait">Whether it may wait for time, for others or for a reply; else it ends by itself.</param>
    public TrackedWork? BeginWork(string name, bool mayWait = true) => _tracker is null ? null : new TrackedWork(_tracker, name, mayWait);

    /// <summary>Whether events have a thread of their own; else they run where the user wants them.</summary>
    public bool HasOwnThread => _scheduler is null;

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
    public DropCounter Dropped { get; }

    /// <summary>Queues an event. Never blocks and never runs user code.</summary>
    public void Post(DispatchItem item)
    {
        bool wake;
        lock (_gate)
        {
            if (_disposed)
                return;
            if (_queue.Enqueue(item, item.Rank) is not null)
                NoteOverflow();
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
            _work.Set();
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
            Tracing.Fail(Tracing.CurrentEvent, exception);
            Report(new HandlerError(source, exception), t_item is { IsHandlerError: true });
        }
    }

    /// <summary>Counts what waits for an asynchronous handler.</summary>
    public void CountWaiting(int change) => Interlocked.Add(ref _handlersWaiting, change);

    /// <summary>An asynchronous handler is far behind.</summary>
    public void ReportBehind(string source, int waiting) => Log.HandlerBehind(_log, source, waiting);

    /// <summary>An event was dropped because an asynchronous handler cannot keep up.</summary>
    public void ReportDropped(string source, bool isFirst)
    {
        Dropped.Add();
        if (isFirst)
            Log.HandlerOverflow(_log, _capacity, source);
    }

    /// <summary>Reports a handler that failed.</summary>
    /// <param name="error">What it threw, and of which stream it is.</param>
    /// <param name="overError">Whether it failed over the report of another failure: that goes to the log alone, or it would be told of
    /// itself for ever.</param>
    public void Report(HandlerError error, bool overError)
    {
        Log.HandlerFailed(_log, error.Source, error.Exception);
        if (!overError)
            _onHandlerError(error);
        _tracker?.OnFailed(error);
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
                _queue.Enqueue(final, final.Rank);
            else
                final.Now = true;
        }

        _watch.Dispose();
        if (final.Now)
            final.Deliver();
        _work.Set();
        return Task.WhenAll(final.Done, EndHandlersAsync());
    }

    // Asynchronous handlers hear of it by their tokens; what they have registered there is code of users.
    [SuppressMessage("Design", "CA1031", Justification = "Whatever they throw, the end goes on.")]
    private async Task EndHandlersAsync()
    {
        try
        {
            await _life.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Log.HandlerFailed(_log, "the end", exception);
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
            while (Dequeue() is { } item)
                Deliver(item);
        }
        finally
        {
            t_current = before;
        }
    }

    private DispatchItem? Dequeue()
    {
        lock (_gate)
        {
            if (_queue.Dequeue() is not { } item)
            {
                _scheduled = false;
                _running = null;
                return null;
            }

            if (_overflowing && _queue.Count < _capacity / 2)
                _overflowing = false;
            _running = item;
            if (!_disposed)
                _watch.Begin();
            return item;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The loop must outlive every item.")]
    private void Deliver(DispatchItem item)
    {
        DispatchItem? before = t_item;
        t_item = item;
        try
        {
            item.Deliver();
        }
        catch (Exception exception)
        {
            Report(new HandlerError(item.Source, exception), item.IsHandlerError);
        }

        t_item = before;
        Interlocked.Increment(ref _delivered);
    }

    private (DispatchItem? Running, long Delivered, int Waiting) CheckHandlers()
    {
        lock (_gate)
            return (_disposed ? null : _running, Interlocked.Read(ref _delivered), _queue.Count);
    }

    // Under the gate.
    private void NoteOverflow()
    {
        Dropped.Add();
        if (_overflowing)
            return;
        _overflowing = true;
        Log.QueueOverflow(_log, _capacity, _running?.Source ?? "none");
    }
}
