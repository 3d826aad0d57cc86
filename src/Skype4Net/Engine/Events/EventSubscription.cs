namespace Skype4Net.Engine;

/// <summary>One observer of a stream. After <see cref="Dispose"/> no call of it starts on the same thread.</summary>
internal sealed class EventSubscription<T>(EventStream<T> stream, IObserver<T> observer) : IDisposable
{
    // Work that listens may wait for an event, and so for others.
    private readonly TrackedWork? _work = Listening(stream);
    private volatile bool _disposed;

    public IObserver<T> Observer { get; } = observer;

    public bool IsDisposed => _disposed;

    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        _work?.EndWait();
        stream.Remove(this);
    }

    private static TrackedWork? Listening(EventStream<T> stream)
    {
        TrackedWork? work = stream.Dispatcher.IsTracked ? TrackedWork.Current : null;
        work?.BeginWait();
        return work;
    }
}
