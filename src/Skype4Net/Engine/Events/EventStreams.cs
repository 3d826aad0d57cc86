using System.Globalization;
using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>The streams of one client: made at its start, completed at its end.</summary>
internal sealed class EventStreams(EventDispatcher dispatcher)
{
    private readonly List<Action> _completions = [];

    /// <summary>Takes notifications of a property to the streams made of it.</summary>
    public FeedTable Feeds { get; } = new();

    /// <summary>Makes a stream that ends with the client.</summary>
    public EventStream<T> Create<T>(string name, bool isExpendable = false) => Add(new EventStream<T>(dispatcher, name, isExpendable));

    /// <summary>Makes a stream of all notifications of one property.</summary>
    public EventStream<TEvent> Create<T, TEvent>(string name, PropertyDefinition<T> property, Func<string, T, TEvent?> make)
        where TEvent : class
    {
        // Presence and profiles of users are notified again; messages and chats are not.
        EventStream<TEvent> stream = Create<TEvent>(name, isExpendable: property.Kind == ObjectKind.User);
        Feeds.Feed(stream, property, make);
        return stream;
    }

    /// <summary>The same for kinds of objects that have numbers; a line whose id is none tells nothing.</summary>
    public EventStream<TEvent> CreateNumbered<T, TEvent>(string name, PropertyDefinition<T> property, Func<long, T, TEvent?> make)
        where TEvent : class
        => Create(name, property,
            (id, value) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? make(number, value) : null);

    /// <summary>Adds a stream of another make, which ends with the client too.</summary>
    public TStream Add<TStream>(TStream stream)
        where TStream : ICompletable
    {
        _completions.Add(stream.Complete);
        return stream;
    }

    /// <summary>The client has ended: the streams of its own news last, so that what the others leave behind can still be reported.</summary>
    public void Complete()
    {
        for (int i = _completions.Count - 1; i >= 0; i--)
            _completions[i]();
    }
}
