namespace SKYPE4COMLib;

/// <summary>Ties events to the SDK's streams, which come in wire order on one thread.</summary>
internal static class HandlersOfStreams
{
    public static void Bind<T, TValue>(this Handlers<T> handlers, IObservable<TValue> stream, Action<T, TValue> call)
        where T : Delegate
        => handlers.Bind(() => stream.Subscribe(value => handlers.Raise(handler => call(handler, value))));
}
