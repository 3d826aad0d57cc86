using Skype4Net.Emulator.Storage;

namespace Skype4Net.Tests.Emulator.Storage;

/// <summary>A store that can be copied as it was after each write, as kill -9 would leave it; and that can refuse to write.</summary>
internal sealed class KillableStore : IRecordStore
{
    private readonly List<(string Owner, IReadOnlyList<RecordChange> Changes)> _writes = [];
    private readonly MemoryRecordStore _records = new();

    /// <summary>How often something was written.</summary>
    public int Writes => _writes.Count;

    /// <summary>Whether writing fails, as on a full disk.</summary>
    public bool IsFull { get; set; }

    /// <summary>Is called before each write.</summary>
    public Action? Writing { get; set; }

    public IReadOnlyList<StoredRecord> Load(string owner) => _records.Load(owner);

    public void Write(string owner, IReadOnlyList<RecordChange> changes)
    {
        Writing?.Invoke();
        if (IsFull)
            throw new RecordStoreException("The disk is full.");
        _writes.Add((owner, changes));
        _records.Write(owner, changes);
    }

    /// <summary>The store as it was after so many writes.</summary>
    public KillableStore After(int writes)
    {
        var copy = new KillableStore();
        foreach ((string owner, IReadOnlyList<RecordChange> changes) in _writes.Take(writes))
            copy.Write(owner, changes);
        return copy;
    }
}
