using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Skype4Net.Emulator.Storage;

/// <summary>
/// The records of one owner: notes which have changed, and writes these in one step. A record is encoded when it is written, once, however often it
/// has changed. Not safe for threads: its owner sees to that.
/// </summary>
/// <param name="store">Where; null: nothing is kept.</param>
/// <param name="owner">Whose.</param>
internal sealed class RecordWriter(IRecordStore? store, string owner)
{
    private const string WhatToDo = "Start from a copy of the store, or with another one.";
    private Dictionary<(string Kind, string Key), Func<byte[]>?> Changed => field ??= [];
    private Dictionary<string, List<StoredRecord>>? _loaded;

    /// <summary>Whether anything is kept.</summary>
    public bool IsOn => store is not null;

    /// <summary>Reads all that is kept; <see cref="Loaded{T}"/> gives it out meanwhile.</summary>
    /// <param name="use">Uses it.</param>
    /// <exception cref="RecordStoreException">It cannot be read, or does not fit together.</exception>
    public void Load(Action use)
    {
        if (store is null)
            return;
        _loaded = store.Load(owner).GroupBy(r => r.Kind).ToDictionary(g => g.Key, g => g.ToList());
        try
        {
            use();
        }
        catch (Exception exception) when (exception is KeyNotFoundException or ArgumentException or FormatException or OverflowException)
        {
            throw new RecordStoreException($"The records of {owner} do not fit together: {exception.Message} {WhatToDo}", exception);
        }
        finally
        {
            _loaded = null;
        }
    }

    /// <summary>The records of a kind, in the order in which they were first written.</summary>
    /// <exception cref="RecordStoreException">One cannot be read.</exception>
    public IEnumerable<(string Key, T Value)> Loaded<T>(string kind, JsonTypeInfo<T> type)
    {
        foreach (StoredRecord record in _loaded?.GetValueOrDefault(kind) ?? [])
        {
            T? value;
            try
            {
                value = JsonSerializer.Deserialize(record.Value.Span, type);
            }
            catch (Exception exception) when (exception is JsonException or NotSupportedException or ArgumentException)
            {
                throw Unreadable(record, exception);
            }

            yield return (record.Key, value ?? throw Unreadable(record, new JsonException("It is empty.")));
        }
    }

    /// <summary>A record is new, or has changed.</summary>
    public void Put<T>(string kind, string key, Func<T> read, JsonTypeInfo<T> type)
    {
        if (store is not null)
            Changed[(kind, key)] = () => JsonSerializer.SerializeToUtf8Bytes(read(), type);
    }

    /// <summary>A record is new, or has another value. Without a store that costs nothing.</summary>
    public void Put<T>(string kind, string key, T value, JsonTypeInfo<T> type)
    {
        if (store is not null)
            PutValue(kind, key, value, type);
    }

    /// <summary>A record is new, or has another value. Without a store not even its key is made.</summary>
    public void Put<TOwner, T>(string kind, TOwner owner, Func<TOwner, string> keyOf, T value, JsonTypeInfo<T> type)
    {
        if (store is not null)
            PutValue(kind, keyOf(owner), value, type);
    }

    /// <summary>A record is gone.</summary>
    public void Remove(string kind, string key)
    {
        if (store is not null)
            Changed[(kind, key)] = null;
    }

    /// <summary>Every record is gone but those of some kinds.</summary>
    public void RemoveAllBut(IReadOnlyCollection<string> kinds)
    {
        if (store is null)
            return;
        Write();
        foreach (StoredRecord record in store.Load(owner).Where(r => !kinds.Contains(r.Kind)))
            Remove(record.Kind, record.Key);
    }

    /// <summary>Writes what has changed. When it throws, all of it is still to be written.</summary>
    /// <exception cref="RecordStoreException">It cannot be written.</exception>
    public void Write()
    {
        if (store is null || Changed.Count == 0)
            return;
        var changes = new List<RecordChange>(Changed.Count);
        foreach (((string kind, string key), Func<byte[]>? encode) in Changed)
        {
            // Not in one expression: there null would become an empty value.
            ReadOnlyMemory<byte>? value = null;
            if (encode is not null)
                value = encode();
            changes.Add(new RecordChange(kind, key, value));
        }

        store.Write(owner, changes);
        Changed.Clear();
    }

    private void PutValue<T>(string kind, string key, T value, JsonTypeInfo<T> type) => Put(kind, key, () => value, type);

    private RecordStoreException Unreadable(StoredRecord record, Exception exception)
        => new($"The record \"{record.Kind} {record.Key}\" of {owner} cannot be read: {exception.Message} {WhatToDo}", exception);
}
