using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Client;

/// <summary>Numbered things of one kind that a client keeps, so many at most: of those that are over, the oldest is forgotten. Only touched by
/// the client's mailbox.</summary>
/// <param name="max">How many.</param>
/// <param name="isOver">Whether nothing more happens with one.</param>
/// <param name="table">Where they are kept from one start of the process to the next.</param>
internal sealed class History<T>(int max, Func<T, bool> isOver, IRecordTable<T> table)
    where T : NumberedRecord
{
    private readonly SortedDictionary<long, T> _records = [];
    private readonly SortedSet<long> _over = [];

    public int Count => _records.Count;

    /// <summary>All, by number.</summary>
    public IEnumerable<T> All => _records.Values;

    public IEnumerable<T> NewestFirst => _records.Values.Reverse();

    /// <summary>Whether another one can be kept. When it cannot, all that are kept are still under way.</summary>
    public bool HasRoom => _records.Count < max || _over.Count > 0;

    public T? Find(long id) => _records.GetValueOrDefault(id);

    /// <summary>Keeps one more.</summary>
    public T Add(T record)
    {
        if (_records.Count >= max && _over.Count > 0)
            Remove(_records[_over.Min]);
        _records.Add(record.Id, record);
        Update(record);
        table.Add(record);
        return record;
    }

    /// <summary>One was kept.</summary>
    public T Restore(T record)
    {
        _records.Add(record.Id, record);
        Update(record);
        table.Follow(record);
        return record;
    }

    /// <summary>One may be over now, or not any more.</summary>
    public void Update(T record)
    {
        if (isOver(record) && _records.ContainsKey(record.Id))
            _over.Add(record.Id);
        else
            _over.Remove(record.Id);
    }

    public bool Remove(T record)
    {
        _over.Remove(record.Id);
        table.Remove(record);
        return _records.Remove(record.Id);
    }

    public void Clear()
    {
        _records.Clear();
        _over.Clear();
    }
}
