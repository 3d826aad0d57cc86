using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Client;

/// <summary>The numbers of one client's objects. As with the real client, the same message or call has another number at each client.</summary>
internal sealed class IdSequence
{
    private const string Kind = "numbers";
    private readonly long _first;
    private readonly RecordWriter _records;
    private long _next;

    /// <param name="first">The number of the first object.</param>
    /// <param name="records">Where it is kept which number comes next, so that none is given again.</param>
    public IdSequence(long first, RecordWriter records) => (_first, _next, _records) = (first, first, records);

    /// <summary>Goes on behind the last number that was kept.</summary>
    public void Load()
    {
        foreach ((_, long next) in _records.Loaded(Kind, StorageJson.Default.Int64))
            _next = next;
    }

    public long Next()
    {
        long given = _next++;
        _records.Put(Kind, "next", _next, StorageJson.Default.Int64);
        return given;
    }

    /// <summary>Begins again, as a fresh installation does.</summary>
    public void Restart() => _next = _first;
}
