namespace Skype4Net.Engine;

/// <summary>One observer of a stream. After <see cref="Dispose"/> no call of it starts on the same thread.</summary>
internal sealed class EventSubscription<T>(EventStream<T> stream, IObserver<T> observer) : IDisposable
{
    private volatile bool _disposed;

    public IObserver<T> Observer { get; } = observer;

    public bool IsDisposed => _disposed;

    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        stream.Remove(this);
    }
}
