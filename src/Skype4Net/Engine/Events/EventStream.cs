namespace Skype4Net.Engine;

/// <summary>
/// A hot stream of events. Unlike a subject it cannot be pushed by users, isolates its handlers from each other, never errors, and
/// completes exactly once, when the client is disposed.
/// </summary>
internal class EventStream<T>(EventDispatcher dispatcher, string name, bool isExpendable = false) : IObservable<T>, ICompletable
{
    private static readonly EventSubscription<T>[] s_none = [];
    private readonly Lock _gate = new();
    private EventSubscription<T>[] _observers = s_none;
    private bool _completed;

    /// <summary>What the log and <see cref="HandlerError"/> call the stream.</summary>
    public virtual string Name => name;

    /// <summary>The same for traces: without the name of any person or chat.</summary>
    public virtual string TraceName => Name;

    public EventDispatcher Dispatcher { get; } = dispatcher;

    /// <summary>What may become of events when handlers cannot keep up for long.</summary>
    public virtual EventRank Rank => isExpendable ? EventRank.Expendable : EventRank.Usual;

    /// <summary>Whether anybody listens; checked before an event is even decoded.</summary>
    public bool HasObservers => Volatile.Read(ref _observers).Length > 0;

    public IDisposable Subscribe(IObserver<T> observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        var subscription = new EventSubscription<T>(this, observer);
        bool first;
        lock (_gate)
        {
            if (_completed)
            {
                first = false;
                subscription.Dispose();
            }
            else
            {
                first = _observers.Length == 0;
                _observers = [.. _observers, subscription];
            }
        }

        if (subscription.IsDisposed)
            observer.OnCompleted();
        if (first)
            OnActivated();
        return subscription;
    }

    /// <summary>Queues an event for whoever listens. Any thread.</summary>
    public void Publish(T value)
    {
        if (HasObservers)
            Dispatcher.Post(new Item(this, value));
    }

    /// <summary>Calls the handlers; on the dispatcher only.</summary>
    public virtual void Deliver(T value)
    {
        foreach (EventSubscription<T> subscription in Volatile.Read(ref _observers))
        {
            if (subscription.IsDisposed)
                continue;

            // An observer that only queues begins by itself.
            if (subscription.Observer is not IQueuingObserver)
                Handling.Current?.Begin();
            Dispatcher.Guard(subscription.Observer, value, Name);
        }
    }

    /// <summary>Ends the stream. Later subscribers are completed at once.</summary>
    public void Complete()
    {
        EventSubscription<T>[] observers;
        lock (_gate)
        {
            if (_completed)
                return;
            _completed = true;
            observers = _observers;
            _observers = s_none;
        }

        foreach (EventSubscription<T> subscription in observers)
        {
            if (!subscription.IsDisposed)
                subscription.Observer.OnCompleted();
        }
    }

    internal void Remove(EventSubscription<T> subscription)
    {
        bool last;
        lock (_gate)
        {
            int at = Array.IndexOf(_observers, subscription);
            if (at < 0)
                return;
            _observers = _observers.Length == 1 ? s_none : [.. _observers[..at], .. _observers[(at + 1)..]];
            last = _observers.Length == 0;
        }

        if (last)
            OnDeactivated();
    }

    /// <summary>The first observer came.</summary>
    protected virtual void OnActivated()
    {
    }

    /// <summary>The last observer went.</summary>
    protected virtual void OnDeactivated()
    {
    }

    private sealed class Item(EventStream<T> stream, T value) : DispatchItem
    {
        public override string Source => stream.Name;

        public override EventRank Rank => stream.Rank;

        public override bool IsHandlerError => stream is EventStream<HandlerError>;

        public override void Deliver()
        {
            if (!Tracing.IsOn)
            {
                stream.Deliver(value);
                return;
            }

            using (Tracing.StartEvent(stream.TraceName))
                stream.Deliver(value);
        }
    }
}
