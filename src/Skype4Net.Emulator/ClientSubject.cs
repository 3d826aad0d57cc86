using System.Diagnostics.CodeAnalysis;

namespace Skype4Net.Emulator;

/// <summary>
/// A small hot stream of things that happen at an emulated client. Observers run on the stack of whoever caused the thing; one that throws
/// stops neither that nor the others.
/// </summary>
/// <param name="failed">Is told what an observer has thrown; must not throw itself. Null for nobody.</param>
internal sealed class ClientSubject<T>(Action<Exception>? failed = null) : IObservable<T>
{
    private Subscription[] _observers = [];

    /// <summary>Whether anybody listens.</summary>
    public bool IsObserved => Volatile.Read(ref _observers).Length > 0;

    public IDisposable Subscribe(IObserver<T> observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        var subscription = new Subscription(this, observer);
        Change(observers => [.. observers, subscription]);
        return subscription;
    }

    public void Publish(T value)
    {
        foreach (Subscription subscription in Volatile.Read(ref _observers))
            Guarded(() => subscription.Observer.OnNext(value));
    }

    public void Complete()
    {
        foreach (Subscription subscription in Interlocked.Exchange(ref _observers, []))
            Guarded(subscription.Observer.OnCompleted);
    }

    private void Change(Func<Subscription[], Subscription[]> change)
    {
        Subscription[] before;
        do
            before = Volatile.Read(ref _observers);
        while (Interlocked.CompareExchange(ref _observers, change(before), before) != before);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever it is, it is the observer's; what happened has happened.")]
    private void Guarded(Action observe)
    {
        try
        {
            observe();
        }
        catch (Exception exception)
        {
            failed?.Invoke(exception);
        }
    }

    private sealed class Subscription(ClientSubject<T> from, IObserver<T> observer) : IDisposable
    {
        public IObserver<T> Observer => observer;

        public void Dispose()
        {
            from.Change(observers => [.. observers.Where(o => o != this)]);
        }
    }
}
