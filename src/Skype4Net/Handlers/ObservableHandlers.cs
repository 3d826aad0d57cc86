using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>Ordered, awaited handlers for streams of events.</summary>
public static class ObservableHandlers
{
    /// <summary>
    /// Calls an asynchronous handler for each event: one at a time, in order, the next when the last has ended. What it throws is
    /// reported on <c>HandlerErrors</c> and does not end it. It may send commands, wait for other events, and dispose the client.
    /// </summary>
    /// <remarks>
    /// <c>Subscribe(async ...)</c> is not the same: it is <c>async void</c>, starts the next event before the last has ended, and its
    /// exceptions end the process. Each handler has a queue of its own, so a slow one delays nobody else; it is bounded by
    /// <c>SkypeOptions.EventQueueCapacity</c>.
    /// </remarks>
    /// <typeparam name="T">What the stream tells.</typeparam>
    /// <param name="source">The stream.</param>
    /// <param name="handler">Called for each event; its token is cancelled when the result of this method or the client is disposed.</param>
    /// <returns>Dispose it to stop: no call starts afterwards.</returns>
    public static IDisposable Handle<T>(this IObservable<T> source, Func<T, CancellationToken, ValueTask> handler)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(handler);
        var subscription = new HandlerLoop<T>(handler, (source as EventStream<T>)?.Name ?? "a composed stream");
        subscription.Start(source);
        return subscription;
    }

    /// <inheritdoc cref="Handle{T}(IObservable{T}, Func{T, CancellationToken, ValueTask})"/>
    public static IDisposable Handle<T>(this IObservable<T> source, Func<T, ValueTask> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return source.Handle((value, _) => handler(value));
    }
}
