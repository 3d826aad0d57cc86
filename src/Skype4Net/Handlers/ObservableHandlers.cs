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
    /// <returns>Dispose it to stop: no call starts afterwards. <see cref="IHandlerSubscription.StopAsync"/> lets the running call finish.</returns>
    public static IHandlerSubscription Handle<T>(this IObservable<T> source, Func<T, CancellationToken, ValueTask> handler)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(handler);
        return Start(source, new OrderedHandler<T>(handler, NameOf(source)));
    }

    /// <inheritdoc cref="Handle{T}(IObservable{T}, Func{T, CancellationToken, ValueTask})"/>
    public static IHandlerSubscription Handle<T>(this IObservable<T> source, Func<T, ValueTask> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return source.Handle((value, _) => handler(value));
    }

    /// <summary>
    /// Calls an asynchronous handler for each event: those of one key one at a time and in order, those of different keys at the same time.
    /// <code>skype.Chats.MessageReceived.Handle(async message => await message.Chat, AnswerAsync);    // no chat waits for another</code>
    /// </summary>
    /// <remarks>What the handler throws is reported on <c>HandlerErrors</c> and ends nothing. A key without events costs nothing.</remarks>
    /// <typeparam name="T">What the stream tells.</typeparam>
    /// <typeparam name="TKey">The type of the key; compared by its own equality.</typeparam>
    /// <param name="source">The stream.</param>
    /// <param name="keyOf">The key of an event. Called for one event after the other, in order; may ask the client. An event whose key cannot be
    /// had is reported and left out.</param>
    /// <param name="handler">Called for each event; its token is cancelled when the result of this method or the client is disposed.</param>
    /// <returns>Dispose it to stop: no call starts afterwards. <see cref="IHandlerSubscription.StopAsync"/> lets the running calls finish.</returns>
    public static IHandlerSubscription Handle<T,
        TKey>(this IObservable<T> source, Func<T, ValueTask<TKey>> keyOf, Func<T, CancellationToken, ValueTask> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return source.Handle(keyOf, (value, _, cancellationToken) => handler(value, cancellationToken));
    }

    /// <summary>
    /// The same with the turn of the handler, by which it lets the next events of its key go first while it waits for them.
    /// </summary>
    /// <inheritdoc cref="Handle{T, TKey}(IObservable{T}, Func{T, ValueTask{TKey}}, Func{T, CancellationToken, ValueTask})"/>
    public static IHandlerSubscription Handle<T,
        TKey>(this IObservable<T> source, Func<T, ValueTask<TKey>> keyOf, Func<T, HandlerTurn, CancellationToken, ValueTask> handler)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keyOf);
        ArgumentNullException.ThrowIfNull(handler);
        return Start(source, new KeyedHandler<T, TKey>(keyOf, handler, NameOf(source)));
    }

    private static HandlerLoop<T> Start<T>(IObservable<T> source, HandlerLoop<T> loop)
    {
        loop.Start(source);
        return loop;
    }

    private static string NameOf<T>(IObservable<T> source) => (source as EventStream<T>)?.Name ?? "a composed stream";
}
