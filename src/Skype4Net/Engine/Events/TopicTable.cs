using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>The topics by kind and property: a notification finds its own without asking the others.</summary>
internal sealed class TopicTable
{
    private readonly IPropertyTopic[][][] _topics = [.. Schemas.All.Select(s => s.Properties.Select(_ => Array.Empty<IPropertyTopic>()).ToArray())];
    private readonly Lock _gate = new();

    /// <summary>Feeds a stream from all notifications of a property.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="property">The property.</param>
    /// <param name="make">Makes the event of an object's id and the new value, on the receive path; null for no event.</param>
    public void Feed<T, TEvent>(EventStream<TEvent> stream, PropertyDefinition<T> property, Func<string, T, TEvent?> make)
        where TEvent : class
    {
        Add(property, new PropertyTopic<T, TEvent>(stream, property, make));
    }

    /// <summary>Adds a topic of any kind; it is called on the receive path, in wire order.</summary>
    public void Add(PropertyDefinition property, IPropertyTopic topic)
    {
        lock (_gate)
        {
            ref IPropertyTopic[] topics = ref _topics[(int)property.Kind][property.Ordinal];
            Volatile.Write(ref topics, [.. topics, topic]);
        }
    }

    public bool HasObservers(PropertyDefinition property)
    {
        foreach (IPropertyTopic topic in Of(property))
        {
            if (topic.HasObservers)
                return true;
        }

        return false;
    }

    public void Publish(PropertyDefinition property, string id, ReadOnlySpan<byte> value)
    {
        foreach (IPropertyTopic topic in Of(property))
        {
            if (topic.HasObservers)
                topic.OnLine(id, value);
        }
    }

    private IPropertyTopic[] Of(PropertyDefinition property) => Volatile.Read(ref _topics[(int)property.Kind][property.Ordinal]);
}
