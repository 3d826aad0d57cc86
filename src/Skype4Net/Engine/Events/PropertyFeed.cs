using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <inheritdoc/>
internal sealed class PropertyFeed<T, TEvent>(EventStream<TEvent> stream, PropertyDefinition<T> property,
    Func<string, T, TEvent?> make) : IPropertyFeed
    where TEvent : class
{
    public bool HasObservers => stream.HasObservers;

    public void OnLine(string id, ReadOnlySpan<byte> value)
    {
        if (property.Codec.TryDecode(value, out T decoded) && make(id, decoded) is { } happened)
            stream.Publish(happened);
    }
}
