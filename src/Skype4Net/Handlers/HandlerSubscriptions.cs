using System.Reactive.Disposables;
using System.Reactive.Linq;
using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>Calls a method of a handler object that it has got for this one call.</summary>
internal delegate ValueTask HandlerRunner(Func<SkypeEventHandler, ValueTask> call);

/// <summary>One queue for all methods of a handler object, so that they are called one at a time and in order.</summary>
internal sealed class HandlerSubscriptions : IHandlerSubscription
{
    private readonly OrderedHandler<Func<CancellationToken, ValueTask>> _loop;
    private readonly CompositeDisposable _subscriptions = [];
    private readonly HandlerRunner? _runner;

    /// <param name="source">The client whose events they are.</param>
    /// <param name="name">The name under which a failing or slow handler is reported.</param>
    /// <param name="runner">Gets an object for each call; null where methods are called on the object that they were added by.</param>
    public HandlerSubscriptions(ISkype source, string name, HandlerRunner? runner = null)
    {
        Source = source;
        _runner = runner;
        _loop = new OrderedHandler<Func<CancellationToken, ValueTask>>((call, cancellationToken) => call(cancellationToken), name);
        _loop.Start(Observable.Never<Func<CancellationToken, ValueTask>>());
    }

    /// <summary>The client whose events they are.</summary>
    public ISkype Source { get; }

    public bool IsDisposed => _subscriptions.IsDisposed;

    /// <summary>
    /// Subscribes a method to its event, unless it is the inherited one that does nothing: then the stream stays without an observer. That
    /// matters where a subscription alone sends commands, as that to received messages does.
    /// </summary>
    /// <param name="source">The event.</param>
    /// <param name="method">The method of the object.</param>
    /// <param name="inherited">The one that does nothing.</param>
    /// <param name="methodOf">The same method of another object.</param>
    public void Add<T>(
        IObservable<T> source,
        Func<T, CancellationToken, ValueTask> method,
        Func<T, CancellationToken, ValueTask> inherited,
        Func<SkypeEventHandler, Func<T, CancellationToken, ValueTask>> methodOf)
    {
        if (method == inherited)
            return;
        _subscriptions.Add(source.Subscribe(_runner is null
            ? new QueuingObserver<T>(value => _loop.OnNext(cancellationToken => method(value, cancellationToken)))
            : new QueuingObserver<T>(value => _loop.OnNext(
                cancellationToken => _runner(handler => methodOf(handler)(value, cancellationToken))))));
    }

    public Task StopAsync(CancellationToken cancellationToken = default)
    {
        _subscriptions.Dispose();
        return _loop.StopAsync(cancellationToken);
    }

    public void Dispose()
    {
        _subscriptions.Dispose();
        _loop.Dispose();
    }

    private sealed class QueuingObserver<T>(Action<T> onNext) : IObserver<T>, IQueuingObserver
    {
        public void OnNext(T value) => onNext(value);

        public void OnError(Exception error)
        {
        }

        public void OnCompleted()
        {
        }
    }
}
