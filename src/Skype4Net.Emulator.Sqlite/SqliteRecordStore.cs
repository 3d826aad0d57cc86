using System.Data;
using Microsoft.Data.Sqlite;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Sqlite;

/// <summary>
/// Keeps records in an SQLite file. Each write is one transaction, on the disk when it returns, so that neither kill -9 nor a power cut loses what
/// was written.
/// </summary>
/// <example><code>
/// using SqliteRecordStore store = SqliteRecordStore.Open("world.db");
/// await using var network = new SkypeNetwork(new SkypeNetworkOptions { Store = store });
/// </code></example>
/// <remarks>One process at a time has the file. Beside it stands a <c>-wal</c> file while it is open, and after a kill; it is part of it.</remarks>
public sealed class SqliteRecordStore : IRecordStore, IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _put;
    private readonly SqliteCommand _remove;
    private bool _isDisposed;

    private SqliteRecordStore(string path, SqliteConnection connection)
    {
        Path = path;
        _connection = connection;
        _put = connection.CreateCommand();
        _put.CommandText = "INSERT INTO record (owner, kind, key, value) VALUES ($owner, $kind, $key, $value) "
            + "ON CONFLICT (owner, kind, key) DO UPDATE SET value = excluded.value";
        _remove = connection.CreateCommand();
        _remove.CommandText = "DELETE FROM record WHERE owner = $owner AND kind = $kind AND key = $key";
        foreach (string name in (string[])["$owner", "$kind", "$key"])
        {
            _put.Parameters.Add(name, SqliteType.Text);
            _remove.Parameters.Add(name, SqliteType.Text);
        }

        _put.Parameters.Add("$value", SqliteType.Blob);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Opens a file, or makes it; only the user of the process can read a new one.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="RecordStoreException">It is no store, or one of another version; another process has it open; or it cannot be read and
    /// written. The file is as it was.</exception>
    public static SqliteRecordStore Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string full = System.IO.Path.GetFullPath(path);
        SqliteConnection? connection = null;
        try
        {
            StoreFile.Prepare(full);
            connection = StoreFile.Connect(full);
            StoreSchema.Ensure(connection, full);
            var store = new SqliteRecordStore(full, connection);
            connection = null;
            return store;
        }
        catch (Exception exception) when (exception is SqliteException or UnauthorizedAccessException or IOException and not RecordStoreException)
        {
            throw StoreError.Of(full, exception);
        }
        finally
        {
            connection?.Dispose();
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<StoredRecord> Load(string owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            try
            {
                using SqliteCommand select = _connection.CreateCommand();
                select.CommandText = "SELECT kind, key, value FROM record WHERE owner = $owner ORDER BY id";
                select.Parameters.AddWithValue("$owner", owner);
                using SqliteDataReader reader = select.ExecuteReader();
                var records = new List<StoredRecord>();
                while (reader.Read())
                    records.Add(new StoredRecord(reader.GetString(0), reader.GetString(1), reader.GetFieldValue<byte[]>(2)));
                return records;
            }
            catch (SqliteException exception)
            {
                throw StoreError.Of(Path, exception);
            }
        }
    }

    /// <inheritdoc/>
    public void Write(string owner, IReadOnlyList<RecordChange> changes)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(changes);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            try
            {
                using SqliteTransaction transaction = _connection.BeginTransaction(IsolationLevel.Serializable);
                foreach (RecordChange change in changes)
                    Write(transaction, owner, change);
                transaction.Commit();
            }
            catch (SqliteException exception)
            {
                throw StoreError.Of(Path, exception);
            }
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_isDisposed)
                return;
            _isDisposed = true;
            _put.Dispose();
            _remove.Dispose();
            _connection.Dispose();
        }
    }

    /// <summary>The connection to the file.</summary>
    internal SqliteConnection Connection => _connection;

    private void Write(SqliteTransaction transaction, string owner, RecordChange change)
    {
        SqliteCommand command = change.Value is null ? _remove : _put;
        command.Transaction = transaction;
        command.Parameters["$owner"].Value = owner;
        command.Parameters["$kind"].Value = change.Kind;
        command.Parameters["$key"].Value = change.Key;
        if (change.Value is { } value)
            command.Parameters["$value"].Value = value.ToArray();
        command.ExecuteNonQuery();
    }
}
