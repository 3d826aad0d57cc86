using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>Who takes the notifications of each property, whatever the object: a line finds its own without asking the others.</summary>
internal sealed class FeedTable
{
    private readonly IPropertyFeeds?[][] _feeds = [.. Schemas.All.Select(s => new IPropertyFeeds?[s.Properties.Count])];
    private readonly Lock _gate = new();

    /// <summary>Feeds a stream from all notifications of a property.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="property">The property.</param>
    /// <param name="make">Makes the event of an object's id and the new value, on the receive path; null for no event.</param>
    public void Feed<T, TEvent>(EventStream<TEvent> stream, PropertyDefinition<T> property, Func<string, T, TEvent?> make)
        where TEvent : class
        => Add(property, new PropertyFeed<T, TEvent>(stream, make));

    /// <summary>Adds a feed of any kind; it is called on the receive path, in wire order.</summary>
    public void Add<T>(PropertyDefinition<T> property, IPropertyFeed<T> feed)
    {
        lock (_gate)
        {
            ref IPropertyFeeds? place = ref _feeds[(int)property.Kind][property.Ordinal];
            PropertyFeeds<T> before = (PropertyFeeds<T>?)place ?? new PropertyFeeds<T>(property, []);
            Volatile.Write(ref place, before.With(feed));
        }
    }

    /// <summary>The feeds of a property; null when nobody wants its notifications at the moment.</summary>
    public IPropertyFeeds? FindObserved(PropertyDefinition property)
        => Volatile.Read(ref _feeds[(int)property.Kind][property.Ordinal]) is { HasObservers: true } feeds ? feeds : null;
}
