using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Sessions;

/// <summary>How a kind of object answers <c>GET</c> and carries <c>SET</c> out: one line a property.</summary>
/// <typeparam name="TObject">The object as the client keeps it.</typeparam>
internal sealed class PropertyTable<TObject>
{
    private readonly Dictionary<string, Reader> _readers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Setter> _setters = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The properties that can be read.</summary>
    public IEnumerable<PropertyDefinition> Readable => _readers.Values.Select(r => r.Property);

    /// <summary>The properties that can be set.</summary>
    public IEnumerable<PropertyDefinition> Settable => _setters.Values.Select(s => s.Property);

    /// <summary>How a property is read.</summary>
    public PropertyTable<TObject> Get<T>(PropertyDefinition<T> property, Func<TObject, T> read)
        => GetText(property, o => property.Codec.Encode(read(o)));

    /// <summary>How a property is read that is stored as the text of the wire.</summary>
    public PropertyTable<TObject> GetText(PropertyDefinition property, Func<TObject, string> read)
    {
        _readers[property.Name] = new Reader(property, read);
        return this;
    }

    /// <summary>How a property is set: reads the value from the words of the command, checks it, replies and applies it.</summary>
    public PropertyTable<TObject> Set(PropertyDefinition property, Action<CommandContext, TObject> apply)
    {
        _setters[property.Name] = new Setter(property, apply);
        return this;
    }

    /// <summary>Answers a GET.</summary>
    /// <param name="context">The command.</param>
    /// <param name="of">The object.</param>
    /// <param name="name">The property; null: the next word names it.</param>
    /// <param name="unknownProperty">The error for a property that is not in the table.</param>
    public void Answer(CommandContext context, TObject of, string? name, SkypeError unknownProperty)
    {
        if (!_readers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(NameOf(context, name), out Reader? reader))
            throw new CommandRefusal(unknownProperty);
        context.ReplyProperty(reader.Property, reader.Read(of));
    }

    /// <summary>Carries out a SET.</summary>
    /// <param name="context">The command.</param>
    /// <param name="to">The object.</param>
    /// <param name="name">The property; null: the next word names it.</param>
    /// <param name="unknownProperty">The error for a property that is not in the table.</param>
    public void Apply(CommandContext context, TObject to, string? name, SkypeError unknownProperty)
    {
        if (!_setters.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(NameOf(context, name), out Setter? setter))
            throw new CommandRefusal(unknownProperty);
        setter.Apply(context, to);
    }

    private static ReadOnlySpan<char> NameOf(CommandContext context, string? name) => name is null ? context.Words.NextSpan() : name;

    private sealed record Reader(PropertyDefinition Property, Func<TObject, string> Read);

    private sealed record Setter(PropertyDefinition Property, Action<CommandContext, TObject> Apply);
}
