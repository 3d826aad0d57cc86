namespace Skype4Net.Emulator.Storage;

/// <summary>Keeps records in memory: a client that is made with the same store again has what the one before it had.</summary>
public sealed class MemoryRecordStore : IRecordStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, OrderedDictionary<(string Kind, string Key), ReadOnlyMemory<byte>>> _owners = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<StoredRecord> Load(string owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        lock (_gate)
        {
            return _owners.TryGetValue(owner, out OrderedDictionary<(string Kind, string Key), ReadOnlyMemory<byte>>? records)
                ? [.. records.Select(r => new StoredRecord(r.Key.Kind, r.Key.Key, r.Value))]
                : [];
        }
    }

    /// <inheritdoc/>
    public void Write(string owner, IReadOnlyList<RecordChange> changes)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(changes);
        lock (_gate)
        {
            if (!_owners.TryGetValue(owner, out OrderedDictionary<(string Kind, string Key), ReadOnlyMemory<byte>>? records))
                _owners.Add(owner, records = []);
            foreach (RecordChange change in changes)
            {
                if (change.Value is { } value)
                    records[(change.Kind, change.Key)] = value;
                else
                    records.Remove((change.Kind, change.Key));
            }
        }
    }
}
