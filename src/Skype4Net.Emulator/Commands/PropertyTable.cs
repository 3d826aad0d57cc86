using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Commands;

/// <summary>How a kind of object answers GET and takes SET: one line a property.</summary>
/// <typeparam name="TObject">The object in the client's store.</typeparam>
internal sealed class PropertyTable<TObject>
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The properties that can be read.</summary>
    public IEnumerable<PropertyDefinition> Readable => _entries.Values.Select(e => e.Property);

    public PropertyTable<TObject> Get<T>(PropertyDefinition<T> property, Func<EmulatedClient, TObject, T> read)
    {
        _entries[property.Name] = new Entry(property, (client, o) => property.Codec.Encode(read(client, o)));
        return this;
    }

    /// <summary>A property that is stored as the text of the wire.</summary>
    public PropertyTable<TObject> GetText(PropertyDefinition property, Func<EmulatedClient, TObject, string> read)
    {
        _entries[property.Name] = new Entry(property, read);
        return this;
    }

    /// <summary>Answers a GET of the property that the next word names.</summary>
    public void Answer(CommandContext context, TObject of, SkypeError unknownProperty)
        => Answer(context, context.Words.Next(), of, unknownProperty);

    public void Answer(CommandContext context, string name, TObject of, SkypeError unknownProperty)
    {
        if (!_entries.TryGetValue(name, out Entry? entry))
            throw new CommandFailure(unknownProperty);
        context.ReplyProperty(entry.Property, entry.Read(context.Client, of));
    }

    private sealed record Entry(PropertyDefinition Property, Func<EmulatedClient, TObject, string> Read);
}
