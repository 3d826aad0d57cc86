using System.Globalization;
using Microsoft.Data.Sqlite;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Sqlite;

/// <summary>The one table of a store, and how a file says that it is one.</summary>
internal static class StoreSchema
{
    // "S4Ns": SQLite keeps it in the head of the file.
    private const long ApplicationId = 0x53344E73;
    private const long Version = 1;

    /// <summary>Makes the table in a new file.</summary>
    /// <exception cref="RecordStoreException">The file is something else's, or of another version.</exception>
    public static void Ensure(SqliteConnection connection, string path)
    {
        long application = Number(connection, "PRAGMA application_id"), version = Number(connection, "PRAGMA user_version");
        bool isOurs = application == ApplicationId;
        if (isOurs && version != Version)
        {
            throw new RecordStoreException($"{path} is a store of version {version}, and this program knows version {Version}: use the program that "
                + "wrote it, or another file.");
        }

        if (!isOurs && (application != 0 || version != 0 || Number(connection, "SELECT count(*) FROM sqlite_master") != 0))
            throw new RecordStoreException($"{path} is a database of something else: give another file.");

        // A write is on the disk before anybody is told of it.
        StoreFile.Run(connection, "PRAGMA journal_mode = WAL");
        StoreFile.Run(connection, "PRAGMA synchronous = FULL");
        if (isOurs)
            return;
        StoreFile.Run(connection, $"""
            BEGIN;
            CREATE TABLE record (
                id INTEGER PRIMARY KEY,
                owner TEXT NOT NULL,
                kind TEXT NOT NULL,
                key TEXT NOT NULL,
                value BLOB NOT NULL,
                UNIQUE (owner, kind, key));
            PRAGMA application_id = {ApplicationId.ToString(CultureInfo.InvariantCulture)};
            PRAGMA user_version = {Version.ToString(CultureInfo.InvariantCulture)};
            COMMIT;
            """);
    }

    private static long Number(SqliteConnection connection, string sql) => (long)StoreFile.Run(connection, sql)!;
}
