namespace Skype4Net.Protocol;

/// <summary>A line that tells a property of an object: <c>USER anna ONLINESTATUS AWAY</c>, <c>PROFILE MOOD_TEXT hi</c>, <c>MUTE ON</c>.</summary>
internal readonly ref struct PropertyLine
{
    private PropertyLine(ObjectSchema schema, ReadOnlySpan<byte> id, PropertyDefinition? property, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Schema = schema;
        Id = id;
        Property = property;
        Name = name;
        Value = value;
    }

    public ObjectSchema Schema { get; }

    /// <summary>The object's id; empty for kinds that have none.</summary>
    public ReadOnlySpan<byte> Id { get; }

    /// <summary>The definition of the property, or null for one that this library does not know.</summary>
    public PropertyDefinition? Property { get; }

    /// <summary>The property's name as received.</summary>
    public ReadOnlySpan<byte> Name { get; }

    public ReadOnlySpan<byte> Value { get; }

    /// <summary>Reads a line of a known kind of object. False for anything else: unknown words, missing words, a missing handle.</summary>
    public static bool TryParse(ReadOnlySpan<byte> body, out PropertyLine line)
    {
        line = default;
        var words = new Words(body);
        ReadOnlySpan<byte> first = words.Next();
        if (first.IsEmpty)
            return false;

        // USERSTATUS ONLINE: a variable of the connection is its own object word.
        if (Schemas.Client.Find(first) is { } variable)
        {
            line = new PropertyLine(Schemas.Client, default, variable, first, words.Rest);
            return true;
        }

        ObjectSchema? schema = Schemas.Find(first);
        if (schema is null)
            return false;

        ReadOnlySpan<byte> id = default;
        if (schema.HasId)
        {
            // Skype 6 sometimes leaves the handle out: "USER  MOOD_TEXT xyz" or "USER MOOD_TEXT xyz".
            if (words.AtEmptyWord)
                return false;
            id = words.Next();
            if (id.IsEmpty)
                return false;
        }

        ReadOnlySpan<byte> name = words.Next();
        if (name.IsEmpty)
            return false;
        PropertyDefinition? property = schema.Find(name);
        if (property is null && schema.HasId && schema.Find(id) is not null)
            return false;
        line = new PropertyLine(schema, id, property, name, words.Rest);
        return true;
    }
}
