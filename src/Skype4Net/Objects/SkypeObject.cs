using System.Diagnostics;
using System.Globalization;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// A light proxy for something in the Skype client: a user, a chat, a message. It holds no data; what was read is kept by the client
/// object it came from. Two proxies of the same thing are equal.
/// </summary>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public abstract class SkypeObject : IEquatable<SkypeObject>
{
    private readonly ObjectSchema _schema;
    private ObjectEntry? _entry;

    private protected SkypeObject(SkypeEngine engine, ObjectKind kind, string id)
    {
        Engine = engine;
        _schema = Schemas.Of(kind);
        Key = id;
    }

    private protected SkypeObject(SkypeEngine engine, ObjectKind kind, long id)
        : this(engine, kind, id.ToString(CultureInfo.InvariantCulture))
    {
    }

    internal SkypeEngine Engine { get; }

    /// <summary>The id on the wire.</summary>
    internal string Key { get; }

    /// <summary>What is known of the object: looked up at the first use, and again when the cache has let go of it.</summary>
    internal ObjectEntry Entry
    {
        get
        {
            ObjectEntry? entry = _entry;
            return entry is null || entry.IsDead || HasOwnValues ? FindEntry() : entry;
        }
    }

    /// <summary>Whether the object carries values that the cache may have lost.</summary>
    private protected bool HasOwnValues { get; init; }

    /// <summary>The entry that the cache has of the object.</summary>
    private protected ObjectEntry CachedEntry
    {
        get
        {
            ObjectEntry? entry = _entry;
            return entry is null || entry.IsDead ? _entry = Engine.Cache.GetOrAdd(_schema, Key) : entry;
        }
    }

    private protected virtual ObjectEntry FindEntry() => CachedEntry;

    /// <summary>Shown in a debugger; never sends a command.</summary>
    private string DebuggerDisplay => $"{GetType().Name} {this}";

    /// <inheritdoc/>
    public bool Equals(SkypeObject? other)
        => other is not null
            && (ReferenceEquals(this, other)
                || (ReferenceEquals(Engine, other.Engine)
                    && ReferenceEquals(_schema, other._schema)
                    && Engine.Cache.Comparer(_schema.Kind).Equals(Key, other.Key)));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as SkypeObject);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(_schema.Kind, Engine.Cache.Comparer(_schema.Kind).GetHashCode(Key));

    /// <summary>Whether both are the same thing of the same client.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SkypeObject? left, SkypeObject? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different things.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SkypeObject? left, SkypeObject? right) => !(left == right);

    /// <summary>The id; never sends a command.</summary>
    public override string ToString() => Key;

    internal SkypeProperty<T> Property<T>(PropertyDefinition<T> definition) => new(this, definition);

    internal SkypeProperty<T> Property<TWire, T>(PropertyDefinition<TWire> definition, PropertyMap<TWire, T> map) => new(this, definition, map);

    internal SettableSkypeProperty<T> Settable<T>(PropertyDefinition<T> definition, PropertyMap<T>? map = null) => new(this, definition, map);

    /// <summary>Sends a command that returns nothing.</summary>
    internal Task SendAsync(Command command, CancellationToken cancellationToken) => Engine.SendAsync(command, cancellationToken);
}
