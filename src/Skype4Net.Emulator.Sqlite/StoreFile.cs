using Microsoft.Data.Sqlite;

namespace Skype4Net.Emulator.Sqlite;

/// <summary>The file of a store, and the connection to it.</summary>
internal static class StoreFile
{
    /// <summary>Makes the file if there is none, so that only the user of the process can read it: passwords of rooms are in it.</summary>
    public static void Prepare(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
    }

    /// <summary>Opens the file for this process alone; nothing is written yet.</summary>
    public static SqliteConnection Connect(string path)
    {
        SQLitePCL.Batteries_V2.Init();
        var text = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 1 };
        var connection = new SqliteConnection(text.ToString());
        try
        {
            connection.Open();
            Run(connection, "PRAGMA locking_mode = EXCLUSIVE");
            Run(connection, "PRAGMA busy_timeout = 0");
            Run(connection, "BEGIN EXCLUSIVE; COMMIT");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement; what it answers first, if it answers.</summary>
    public static object? Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
