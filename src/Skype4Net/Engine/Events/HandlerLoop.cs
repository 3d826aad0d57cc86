using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace Skype4Net.Engine;

/// <summary>One asynchronous handler with a queue of its own.</summary>
[SuppressMessage("Design", "CA1031", Justification = "A handler may throw anything; it must not end the loop.")]
internal sealed class HandlerLoop<T>(Func<T, CancellationToken, ValueTask> handler, string source) : IObserver<T>, IDisposable
{
    private readonly Channel<Occasion> _queue = Channel.CreateUnbounded<Occasion>(new UnboundedChannelOptions { SingleReader = true });
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
        WorkItem? work = from?.Work?.Begin(source);
        if (_queue.Writer.TryWrite(new Occasion(value, from, work)))
            from?.CountWaiting(1);
        else
            work?.Dispose();
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
        await foreach (Occasion occasion in _queue.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            occasion.From?.CountWaiting(-1);
            WorkItem.Current = occasion.Work;

            // After the end what still waits is taken out without a call, so that it is counted no longer.
            if (!_stop.IsCancellationRequested)
                await CallAsync(occasion).ConfigureAwait(false);
            WorkItem.Current = null;
            occasion.Work?.Dispose();
        }
    }

    private async ValueTask CallAsync(Occasion occasion)
    {
        try
        {
            await handler(occasion.Value, _stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // It was told to stop.
        }
        catch (Exception exception)
        {
            Report(occasion.From, exception);
        }
    }

    private void Report(EventDispatcher? dispatcher, Exception exception)
    {
        if (dispatcher is not null)
            dispatcher.Report(new HandlerError(source, exception));
        else
            _ = Task.FromException(exception);
    }

    private readonly record struct Occasion(T Value, EventDispatcher? From, WorkItem? Work);
}
