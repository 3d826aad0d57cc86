using System.Text.Json.Serialization.Metadata;

namespace Skype4Net.Emulator.Storage;

/// <summary>The records of one kind: each is written when it is added, and whenever it has changed.</summary>
/// <param name="writer">Writes them.</param>
/// <param name="kind">The kind.</param>
/// <param name="keyOf">The key of a record, which stays.</param>
/// <param name="read">What of a record is kept.</param>
/// <param name="type">How that is written.</param>
internal sealed class RecordTable<TRecord, TStored>(
    RecordWriter writer, string kind, Func<TRecord, string> keyOf, Func<TRecord, TStored> read, JsonTypeInfo<TStored> type)
    : IRecordTable<TRecord>
    where TRecord : TrackedRecord
{
    /// <summary>What was kept, in the order in which it was added.</summary>
    public IEnumerable<TStored> Loaded => writer.Loaded(kind, type).Select(r => r.Value);

    /// <inheritdoc/>
    public void Add(TRecord record)
    {
        Follow(record);
        record.Changed?.Invoke();
    }

    /// <inheritdoc/>
    public void Follow(TRecord record)
    {
        if (writer.IsOn)
            record.Changed = WriteOf(record, keyOf(record));
    }

    /// <inheritdoc/>
    public void Remove(TRecord record)
    {
        record.Changed = null;
        writer.Remove(kind, keyOf(record));
    }

    private Action WriteOf(TRecord record, string key) => () => writer.Put(kind, key, () => read(record), type);
}
