using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>The topics by kind and property: a notification finds its own without asking the others.</summary>
internal sealed class FeedTable
{
    private readonly IPropertyFeed[][][] _feeds = [.. Schemas.All.Select(s => s.Properties.Select(_ => Array.Empty<IPropertyFeed>()).ToArray())];
    private readonly Lock _gate = new();

    /// <summary>Feeds a stream from all notifications of a property.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="property">The property.</param>
    /// <param name="make">Makes the event of an object's id and the new value, on the receive path; null for no event.</param>
    public void Feed<T, TEvent>(EventStream<TEvent> stream, PropertyDefinition<T> property, Func<string, T, TEvent?> make)
        where TEvent : class
    {
        Add(property, new PropertyFeed<T, TEvent>(stream, property, make));
    }

    /// <summary>Adds a topic of any kind; it is called on the receive path, in wire order.</summary>
    public void Add(PropertyDefinition property, IPropertyFeed topic)
    {
        lock (_gate)
        {
            ref IPropertyFeed[] topics = ref _feeds[(int)property.Kind][property.Ordinal];
            Volatile.Write(ref topics, [.. topics, topic]);
        }
    }

    public bool HasObservers(PropertyDefinition property)
    {
        foreach (IPropertyFeed topic in Of(property))
        {
            if (topic.HasObservers)
                return true;
        }

        return false;
    }

    public void Publish(PropertyDefinition property, string id, ReadOnlySpan<byte> value)
    {
        foreach (IPropertyFeed topic in Of(property))
        {
            if (topic.HasObservers)
                topic.OnLine(id, value);
        }
    }

    private IPropertyFeed[] Of(PropertyDefinition property) => Volatile.Read(ref _feeds[(int)property.Kind][property.Ordinal]);
}
