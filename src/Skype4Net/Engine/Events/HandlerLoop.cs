using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace Skype4Net.Engine;

/// <summary>One asynchronous handler with a queue of its own.</summary>
[SuppressMessage("Design", "CA1031", Justification = "A handler may throw anything; it must not end the loop.")]
internal sealed class HandlerLoop<T>(Func<T, CancellationToken, ValueTask> handler, string source) : IObserver<T>, IDisposable
{
    private readonly Channel<(T Value, EventDispatcher? From)> _queue = Channel.CreateUnbounded<(T, EventDispatcher?)>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource _stop = new();
    private IDisposable? _subscription;

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
        if (_queue.Writer.TryWrite((value, from)))
            from?.CountWaiting(1);
    }

    public void OnError(Exception error) => _queue.Writer.TryComplete(error);

    public void OnCompleted() => _queue.Writer.TryComplete();

    public void Dispose()
    {
        _subscription?.Dispose();
        _stop.Cancel();
        _queue.Writer.TryComplete();
    }

    private async Task RunAsync()
    {
        // An error of a composed stream ends this loop as an unobserved task exception, like any error nobody subscribed to.
        await foreach ((T value, EventDispatcher? from) in _queue.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            from?.CountWaiting(-1);
            if (_stop.IsCancellationRequested)
                return;
            try
            {
                await handler(value, _stop.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                Report(from, exception);
            }
        }
    }

    private void Report(EventDispatcher? dispatcher, Exception exception)
    {
        if (dispatcher is not null)
            dispatcher.Report(new HandlerError(source, exception));
        else
            _ = Task.FromException(exception);
    }
}
