using Microsoft.Data.Sqlite;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Sqlite;

/// <summary>What a failure of the file means to who started the program.</summary>
internal static class StoreError
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static RecordStoreException Of(string path, Exception exception)
        => new(exception is SqliteException sqlite ? TextOf(path, sqlite) : $"{path} cannot be opened: {exception.Message}", exception);

    private static string TextOf(string path, SqliteException exception) => exception.SqliteErrorCode switch
    {
        Busy or Locked => $"{path} is open in another process: end that one, or give another file.",
        ReadOnly or CannotOpen => $"{path} cannot be written: the file and its folder must be writable, since another file stands beside it.",
        Full => $"{path} cannot be written because the disk is full: free some space and start again. Nothing that was kept is lost.",
        InputOutput => $"{path} cannot be read or written ({exception.Message}): look at the disk and start again.",
        Corrupt => $"{path} is damaged ({exception.Message}): start from a copy of it, or give another file.",
        NotADatabase => $"{path} is no SQLite database: give another file.",
        _ => $"{path} cannot be used: {exception.Message}",
    };
}
