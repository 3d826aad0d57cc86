using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <inheritdoc/>
internal sealed class PropertyFeeds<T>(PropertyDefinition<T> property, IPropertyFeed<T>[] feeds) : IPropertyFeeds
{
    public bool HasObservers
    {
        get
        {
            foreach (IPropertyFeed<T> feed in feeds)
            {
                if (feed.HasObservers)
                    return true;
            }

            return false;
        }
    }

    public PropertyFeeds<T> With(IPropertyFeed<T> feed) => new(property, [.. feeds, feed]);

    public void Deliver(PropertySlot? slot, string id, ReadOnlySpan<byte> value)
    {
        var notified = new NotifiedValue<T>(property.Codec, value);
        ((PropertySlot<T>?)slot)?.Apply(ref notified);
        foreach (IPropertyFeed<T> feed in feeds)
        {
            if (feed.HasObservers)
                feed.OnNotified(id, ref notified);
        }
    }
}
