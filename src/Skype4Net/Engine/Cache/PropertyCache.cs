using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>
/// All objects of which something is cached or listened to, by kind and id: a notification finds its object with one look, whatever
/// else is subscribed. Bounded: the values of objects not used lately are dropped first.
/// </summary>
internal sealed class PropertyCache
{
    private readonly Table[] _tables;
    private readonly Lock _gate = new();
    private readonly Queue<ObjectEntry> _age = new();
    private readonly int _capacity;
    private int _generation;
    private long _moment;

    public PropertyCache(EventDispatcher dispatcher, int capacity)
    {
        Dispatcher = dispatcher;
        _capacity = capacity;
        _tables = [.. Schemas.All.Select(s => new Table(IdComparer.For(s.IdStyle)))];
    }

    public EventDispatcher Dispatcher { get; }

    /// <summary>Counts how often everything was dropped.</summary>
    public int Generation => Volatile.Read(ref _generation);

    /// <summary>Counts changes of values: which of two things came first.</summary>
    public long Moment => Volatile.Read(ref _moment);

    /// <summary>Something changes now.</summary>
    public long NextMoment() => Interlocked.Increment(ref _moment);

    /// <summary>Objects of which anything is kept.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _age.Count;
        }
    }

    public IdComparer Comparer(ObjectKind kind) => _tables[(int)kind].Comparer;

    /// <summary>The entry of an object; made when there is none.</summary>
    public ObjectEntry GetOrAdd(ObjectSchema schema, string id)
    {
        lock (_gate)
        {
            Table table = _tables[(int)schema.Kind];
            if (table.Entries.TryGetValue(id, out ObjectEntry? entry))
                return entry;
            MakeRoom();
            entry = new ObjectEntry(this, schema, id);
            table.Entries.Add(id, entry);
            _age.Enqueue(entry);
            return entry;
        }
    }

    /// <summary>The entry that a line speaks of; null when nobody cares. Allocates nothing.</summary>
    public ObjectEntry? Find(ObjectSchema schema, ReadOnlySpan<byte> id)
    {
        lock (_gate)
            return _tables[(int)schema.Kind].ByBytes.TryGetValue(id, out ObjectEntry? entry) ? entry : null;
    }

    /// <summary>Drops every value; subscriptions stay. Another user, another protocol or another client may be there now.</summary>
    public void Reset()
    {
        ObjectEntry[] entries;
        lock (_gate)
        {
            _generation++;
            entries = [.. _age];
        }

        foreach (ObjectEntry entry in entries)
            entry.DropValues();
    }

    /// <summary>Forgets an entry that nothing uses any more: no subscriber, no value.</summary>
    public void Release(ObjectEntry entry)
    {
        // Entries stand in the queue of ages too; it is left behind there and found dead later.
        lock (_gate)
        {
            if (!entry.IsDead && !entry.IsInUse && !entry.HasValues)
                Remove(entry);
            if (_age.Count > 1024 && _age.Count > 2 * _tables.Sum(t => t.Entries.Count))
                SweepDead();
        }
    }

    public void Complete()
    {
        ObjectEntry[] entries;
        lock (_gate)
            entries = [.. _age];
        foreach (ObjectEntry entry in entries)
            entry.Complete();
    }

    // Second chance: used lately or listened to goes to the end of the queue, the rest goes out.
    private void MakeRoom()
    {
        for (int looks = 0; _age.Count >= _capacity && looks < 16; looks++)
        {
            ObjectEntry oldest = _age.Dequeue();
            if (oldest.IsDead)
                continue;
            if (oldest.Touched || oldest.IsInUse)
            {
                oldest.Touched = false;
                _age.Enqueue(oldest);
                continue;
            }

            Remove(oldest);
            if (!oldest.IsDead)
                _age.Enqueue(oldest);
        }
    }

    private void SweepDead()
    {
        for (int left = _age.Count; left > 0; left--)
        {
            ObjectEntry entry = _age.Dequeue();
            if (!entry.IsDead)
                _age.Enqueue(entry);
        }
    }

    // A subscriber that comes at this moment either is seen here, or sees the entry dead and takes a new one.
    private void Remove(ObjectEntry entry)
    {
        entry.IsDead = true;
        Interlocked.MemoryBarrier();
        if (entry.IsInUse)
            entry.IsDead = false;
        else
            _tables[(int)entry.Schema.Kind].Entries.Remove(entry.Id);
    }

    private sealed class Table
    {
        public Table(IdComparer comparer)
        {
            Comparer = comparer;
            Entries = new Dictionary<string, ObjectEntry>(comparer);
            ByBytes = Entries.GetAlternateLookup<ReadOnlySpan<byte>>();
        }

        public IdComparer Comparer { get; }

        public Dictionary<string, ObjectEntry> Entries { get; }

        public Dictionary<string, ObjectEntry>.AlternateLookup<ReadOnlySpan<byte>> ByBytes { get; }
    }
}
