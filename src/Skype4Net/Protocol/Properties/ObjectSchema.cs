using System.Text;

namespace Skype4Net.Protocol;

/// <summary>A kind of object: its word on the wire and its properties.</summary>
internal sealed class ObjectSchema
{
    private readonly WordTable<PropertyDefinition> _byName;

    public ObjectSchema(ObjectKind kind, string word, string? oldWord, IdStyle idStyle, IReadOnlyList<PropertyDefinition> properties)
    {
        Kind = kind;
        Word = word;
        WordUtf8 = Encoding.ASCII.GetBytes(word);
        OldWord = oldWord;
        IdStyle = idStyle;
        Properties = properties;
        _byName = new WordTable<PropertyDefinition>([.. properties.Select(p => (p.NameUtf8, p))]);
    }

    public ObjectKind Kind { get; }

    /// <summary>The word on the wire; empty for the connection variables.</summary>
    public string Word { get; }

    public byte[] WordUtf8 { get; }

    /// <summary>The word that protocols 1 and 2 have instead, if it is another; the ids are the same.</summary>
    public string? OldWord { get; }

    public IdStyle IdStyle { get; }

    public bool HasId => IdStyle != IdStyle.None;

    /// <summary>All properties, each at the index of its ordinal.</summary>
    public IReadOnlyList<PropertyDefinition> Properties { get; }

    public PropertyDefinition? Find(ReadOnlySpan<byte> name) => _byName.Find(name);

    public PropertyDefinition? Find(string name) => Find(Encoding.UTF8.GetBytes(name));
}
