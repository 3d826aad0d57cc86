using System.Text;

namespace Skype4Net.Protocol;

/// <summary>
/// One property of the wire, declared once: its name, how its value reads, since which protocol it exists, what may be done with it, and how
/// fresh a value stays.
/// </summary>
internal abstract class PropertyDefinition
{
    private protected PropertyDefinition(
        ObjectKind kind, int ordinal, string name, int since, PropertyAccess access, CachePolicy cachePolicy,
        string? alterAction)
    {
        Kind = kind;
        Ordinal = ordinal;
        Name = name;
        NameUtf8 = Encoding.ASCII.GetBytes(name);
        Since = since;
        Access = access;
        CachePolicy = cachePolicy;
        AlterAction = alterAction;
    }

    public ObjectKind Kind { get; }

    /// <summary>The position within its kind; a key for tables.</summary>
    public int Ordinal { get; }

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    public byte[] NameUtf8 { get; }

    /// <summary>The first protocol version that has it.</summary>
    public int Since { get; }

    public PropertyAccess Access { get; }

    public CachePolicy CachePolicy { get; }

    /// <summary>The action of <c>ALTER</c> that changes it, if one does.</summary>
    public string? AlterAction { get; }

    /// <summary>Properties of the same object whose cached values a notification of this one makes worthless.</summary>
    public IReadOnlyList<PropertyDefinition> Invalidates { get; init; } = [];

    /// <summary>The type of the value.</summary>
    public abstract Type ValueType { get; }

    /// <summary>
    /// What stands on the wire where there is no value: <c>0</c>, <c>FALSE</c> or <c>UNKNOWN</c> by the type; nothing for texts and lists.
    /// </summary>
    public abstract string NoValue { get; }

    public override string ToString() => $"{Kind} {Name}";
}

/// <inheritdoc/>
internal sealed class PropertyDefinition<T> : PropertyDefinition
{
    public PropertyDefinition(
        ObjectKind kind, int ordinal, string name, ValueCodec<T> codec, int since, PropertyAccess access, CachePolicy cachePolicy,
        string? alterAction)
        : base(kind, ordinal, name, since, access, cachePolicy, alterAction)
        => Codec = codec;

    public ValueCodec<T> Codec { get; }

    public override Type ValueType => typeof(T);

    public override string NoValue => Codec.TryDecode([], out T? none) ? Codec.Encode(none) : "";
}
