using System.Reactive.Disposables;
using System.Reactive.Linq;
using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>One queue for all methods of a handler object, so that they are called one at a time and in order.</summary>
internal sealed class HandlerSubscriptions : IDisposable
{
    private readonly HandlerLoop<Func<CancellationToken, ValueTask>> _loop;
    private readonly CompositeDisposable _subscriptions = [];

    /// <param name="source">The client whose events they are.</param>
    /// <param name="name">The name under which a failing or slow handler is reported.</param>
    public HandlerSubscriptions(ISkype source, string name)
    {
        Source = source;
        _loop = new HandlerLoop<Func<CancellationToken, ValueTask>>((call, cancellationToken) => call(cancellationToken), name);
        _loop.Start(Observable.Never<Func<CancellationToken, ValueTask>>());
    }

    /// <summary>The client whose events they are.</summary>
    public ISkype Source { get; }

    public bool IsDisposed => _subscriptions.IsDisposed;

    /// <summary>
    /// Subscribes a method to its event, unless it is the inherited one that does nothing: then the stream stays without an observer. That
    /// matters where a subscription alone sends commands, as that to received messages does.
    /// </summary>
    public void Add<T>(IObservable<T> source, Func<T, CancellationToken, ValueTask> method, Func<T, CancellationToken, ValueTask> inherited)
    {
        if (method == inherited)
            return;
        _subscriptions.Add(source.Subscribe(new QueuingObserver<T>(
            value => _loop.OnNext(cancellationToken => method(value, cancellationToken)))));
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
