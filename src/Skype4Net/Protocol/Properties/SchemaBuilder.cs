namespace Skype4Net.Protocol;

/// <summary>Declares the properties of one kind of object, line by line.</summary>
internal sealed class SchemaBuilder(ObjectKind kind, string word, IdStyle idStyle, string? oldWord = null)
{
    private readonly List<PropertyDefinition> _properties = [];

    public PropertyDefinition<T> Add<T>(
        string name,
        ValueCodec<T> codec,
        int since = 1,
        CachePolicy cachePolicy = CachePolicy.Notified,
        PropertyAccess access = PropertyAccess.Read,
        string? alter = null,
        IReadOnlyList<PropertyDefinition>? invalidates = null)
    {
        if (alter is not null)
            access |= PropertyAccess.Alter;
        var property = new PropertyDefinition<T>(kind, _properties.Count, name, codec, since, access, cachePolicy, alter)
        {
            Invalidates = invalidates ?? [],
        };
        _properties.Add(property);
        return property;
    }

    public PropertyDefinition<string> Text(
        string name,
        int since = 1,
        CachePolicy cachePolicy = CachePolicy.Notified,
        PropertyAccess access = PropertyAccess.Read,
        string? alter = null)
        => Add(name, Codecs.Text, since, cachePolicy, access, alter);

    public ObjectSchema Build() => new(kind, word, oldWord, idStyle, _properties.ToArray());
}
