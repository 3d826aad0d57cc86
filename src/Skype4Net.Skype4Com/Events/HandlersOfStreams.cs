namespace SKYPE4COMLib;

/// <summary>Ties events to the SDK's streams, which come in wire order on one thread.</summary>
/// <remarks>Without operators of Rx in between: those end a subscription in which something was thrown.</remarks>
internal static class HandlersOfStreams
{
    public static void Bind<T, TValue>(this Handlers<T> handlers, IObservable<TValue> stream, Action<T, TValue> call)
        where T : Delegate
        => handlers.Bind(() => stream.Subscribe(value => handlers.Raise(handler => call(handler, value))));

    /// <summary>The same for values that stand for none, one or several events.</summary>
    public static void Bind<T, TValue, TEvent>(this Handlers<T> handlers, IObservable<TValue> stream, Func<TValue, IEnumerable<TEvent>> events,
        Action<T, TEvent> call)
        where T : Delegate
        => handlers.Bind(() => stream.Subscribe(value => RaiseAll(handlers, events(value), call)));

    private static void RaiseAll<T, TEvent>(Handlers<T> handlers, IEnumerable<TEvent> events, Action<T, TEvent> call)
        where T : Delegate
    {
        List<Exception>? thrown = null;
        foreach (TEvent one in events)
        {
            try
            {
                handlers.Raise(handler => call(handler, one));
            }
            catch (AggregateException exception)
            {
                (thrown ??= []).AddRange(exception.InnerExceptions);
            }
        }

        if (thrown is not null)
            throw new AggregateException(thrown);
    }
}
