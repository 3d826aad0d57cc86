using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>What the client knows of one object: a slot for each property that was read or is listened to.</summary>
internal sealed class ObjectEntry(PropertyCache cache, ObjectSchema schema, string id)
{
    private PropertySlot? _newestSlot;
    private volatile bool _isDead;

    public PropertyCache Cache { get; } = cache;

    public ObjectSchema Schema { get; } = schema;

    public string Id { get; } = id;

    /// <summary>Set when the cache let go of the entry: proxies then look for a new one.</summary>
    public bool IsDead
    {
        get => _isDead;
        set => _isDead = value;
    }

    /// <summary>
    /// Whether it was used since the cache last looked for something to drop. Without a lock: a use that is lost costs the object its place in the
    /// cache, at worst.
    /// </summary>
    public bool Touched { get; set; }

    /// <summary>Notes a use. Written only when it changes, so that readers on many cores share the line of memory.</summary>
    public void Touch()
    {
        if (!Touched)
            Touched = true;
    }

    /// <summary>
    /// Guards the list of slots and what a slot writes; reading a cached value does not take it. It is the entry itself: a program may know
    /// 100 000 users, and a lock of its own takes 48 bytes for each.
    /// </summary>
    public object Gate => this;

    /// <summary>The slot that was made last; each leads to the one before it. None is ever removed.</summary>
    public PropertySlot? NewestSlot => Volatile.Read(ref _newestSlot);

    /// <summary>Whether a word of a line is this id; handles come back in another case at times.</summary>
    public bool IsId(ReadOnlySpan<byte> word) => Cache.Comparer(Schema.Kind).Equals(word, Id);

    public PropertySlot<T>? Find<T>(PropertyDefinition<T> property)
    {
        for (PropertySlot? slot = NewestSlot; slot is not null; slot = slot.Older)
        {
            if (ReferenceEquals(slot.Definition, property))
                return (PropertySlot<T>)slot;
        }

        return null;
    }

    public PropertySlot<T> FindOrAdd<T>(PropertyDefinition<T> property)
    {
        if (Find(property) is { } found)
            return found;
        lock (Gate)
        {
            if (Find(property) is { } added)
                return added;
            var slot = new PropertySlot<T>(this, property) { Older = _newestSlot };
            Volatile.Write(ref _newestSlot, slot);
            return slot;
        }
    }

    /// <summary>A property is notified: drops what the notification makes worthless.</summary>
    /// <returns>The slot of the property, which is to take the value; null when there is none.</returns>
    public PropertySlot? BeginNotification(PropertyDefinition property)
    {
        PropertySlot? found = null;
        for (PropertySlot? slot = NewestSlot; slot is not null; slot = slot.Older)
        {
            if (ReferenceEquals(slot.Definition, property))
                found = slot;
            else if (property.Invalidates.Count > 0 && property.Invalidates.Contains(slot.Definition))
                slot.Invalidate();
        }

        return found;
    }

    /// <summary>Takes what the reply to a command tells: the cache only, no event.</summary>
    public void Learn(PropertyDefinition property, ReadOnlySpan<byte> value, PendingCommand from)
    {
        for (PropertySlot? slot = NewestSlot; slot is not null; slot = slot.Older)
        {
            if (ReferenceEquals(slot.Definition, property))
                slot.Learn(value, from);
        }
    }

    /// <summary>This program has changed the property by a command: the client decides what it is now.</summary>
    public void Invalidate(PropertyDefinition property)
    {
        for (PropertySlot? slot = NewestSlot; slot is not null; slot = slot.Older)
        {
            if (ReferenceEquals(slot.Definition, property))
                slot.Invalidate();
        }
    }

    public bool IsInUse
    {
        get
        {
            for (PropertySlot? slot = NewestSlot; slot is not null; slot = slot.Older)
            {
                if (slot.IsInUse)
                    return true;
            }

            return false;
        }
    }

    public bool HasValues
    {
        get
        {
            for (PropertySlot? slot = NewestSlot; slot is not null; slot = slot.Older)
            {
                if (slot.HasValue)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The streams of all properties end.</summary>
    public void Complete()
    {
        for (PropertySlot? slot = NewestSlot; slot is not null; slot = slot.Older)
            slot.Complete();
    }

    public void DropValues()
    {
        for (PropertySlot? slot = NewestSlot; slot is not null; slot = slot.Older)
            slot.Drop();
    }
}
