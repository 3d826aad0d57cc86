namespace Skype4Net.Engine;

/// <summary>Turns the notifications of one property into events of a stream.</summary>
internal sealed class PropertyFeed<T, TEvent>(EventStream<TEvent> stream, Func<string, T, TEvent?> make) : IPropertyFeed<T>
    where TEvent : class
{
    public bool HasObservers => stream.HasObservers;

    public void OnNotified(string id, ref NotifiedValue<T> value)
    {
        if (value.TryRead(out T decoded) && make(id, decoded) is { } happened)
            stream.Publish(happened);
    }
}
