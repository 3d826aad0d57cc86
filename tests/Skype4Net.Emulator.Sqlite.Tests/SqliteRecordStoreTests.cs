using Microsoft.Data.Sqlite;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Sqlite.Tests;

/// <summary>
/// The store in a file: what is written is there, wrong files are refused with a sentence that says what to do, and stay as they were.
/// </summary>
public sealed class SqliteRecordStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string File => _folder.At("world.db");

    [Fact]
    public void What_was_written_is_there_when_the_file_is_opened_again_in_the_order_of_writing_first()
    {
        using (SqliteRecordStore store = SqliteRecordStore.Open(File))
        {
            store.Write("nora", [Put("chat", "b", "1"), Put("chat", "a", "2"), Put("message", "a", "3")]);
            store.Write("nora", [Put("chat", "b", "4"), Remove("chat", "a"), Remove("chat", "never there")]);
            store.Write("ben", [Put("chat", "b", "5")]);
        }

        using SqliteRecordStore again = SqliteRecordStore.Open(File);
        Assert.Equal(["chat b 4", "message a 3"], Show(again.Load("nora")));
        Assert.Equal(["chat b 5"], Show(again.Load("ben")));
        Assert.Empty(again.Load("ada"));
    }

    [Fact]
    public void What_was_written_is_there_after_a_kill()
    {
        using SqliteRecordStore store = SqliteRecordStore.Open(File);
        for (int i = 0; i < 20; i++)
            store.Write("nora", [Put("message", $"{i}", "text")]);

        // The files as they are now are what kill -9 leaves.
        foreach (string file in Directory.GetFiles(_folder.At(""), "world.db*").Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)))
            System.IO.File.Copy(file, file.Replace("world.db", "copy.db", StringComparison.Ordinal));
        using SqliteRecordStore again = SqliteRecordStore.Open(_folder.At("copy.db"));
        Assert.Equal(20, again.Load("nora").Count);
    }

    [Fact]
    public void A_full_disk_is_said_and_nothing_of_the_write_is_kept()
    {
        using SqliteRecordStore store = SqliteRecordStore.Open(File);
        store.Write("nora", [Put("message", "1", "text")]);
        long pages = (long)StoreFile.Run(store.Connection, "PRAGMA page_count")!;
        StoreFile.Run(store.Connection, $"PRAGMA max_page_count = {pages}");

        RecordStoreException error = Assert.Throws<RecordStoreException>(
            () => store.Write("nora", [Put("message", "2", "text"), Put("message", "3", new string('x', 1_000_000))]));

        Assert.Equal(
            $"{File} cannot be written because the disk is full: free some space and start again. Nothing that was kept is lost.", error.Message);
        Assert.Equal(["message 1 text"], Show(store.Load("nora")));
        StoreFile.Run(store.Connection, "PRAGMA max_page_count = 1000000");
        store.Write("nora", [Put("message", "2", "text")]);
        Assert.Equal(2, store.Load("nora").Count);
    }

    [Fact]
    public void A_second_process_is_refused_until_the_first_has_ended()
    {
        using (SqliteRecordStore store = SqliteRecordStore.Open(File))
        {
            store.Write("nora", [Put("message", "1", "text")]);
            Assert.Equal(
                $"{File} is open in another process: end that one, or give another file.",
                Assert.Throws<RecordStoreException>(() => SqliteRecordStore.Open(File)).Message);
        }

        using SqliteRecordStore again = SqliteRecordStore.Open(File);
        Assert.Single(again.Load("nora"));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_stays_as_it_was()
    {
        string text = string.Concat(Enumerable.Repeat("This is a diary. ", 100));
        System.IO.File.WriteAllText(File, text);

        RecordStoreException error = Assert.Throws<RecordStoreException>(() => SqliteRecordStore.Open(File));

        Assert.Equal($"{File} is no SQLite database: give another file.", error.Message);
        Assert.Equal(text, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void A_database_of_something_else_is_refused()
    {
        Make("CREATE TABLE diary (page TEXT)");
        byte[] before = System.IO.File.ReadAllBytes(File);

        Assert.Equal(
            $"{File} is a database of something else: give another file.",
            Assert.Throws<RecordStoreException>(() => SqliteRecordStore.Open(File)).Message);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_store_of_another_version_is_refused()
    {
        using (SqliteRecordStore.Open(File))
        {
        }

        Make("PRAGMA user_version = 7");

        Assert.StartsWith(
            $"{File} is a store of version 7, and this program knows version 1: use the program that wrote it",
            Assert.Throws<RecordStoreException>(() => SqliteRecordStore.Open(File)).Message);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said()
        => Assert.Contains("cannot be opened", Assert.Throws<RecordStoreException>(() => SqliteRecordStore.Open(_folder.At("no/world.db"))).Message);

    [SkippableFact]
    public void A_folder_that_cannot_be_written_is_said()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "/proc is a folder in which nobody makes files.");

        Assert.StartsWith("/proc/world.db cannot be ", Assert.Throws<RecordStoreException>(() => SqliteRecordStore.Open("/proc/world.db")).Message);
    }

    [SkippableFact]
    public void Only_the_user_of_the_process_can_read_a_new_file()
    {
        Skip.If(OperatingSystem.IsWindows(), "Unix has modes.");
        using (SqliteRecordStore store = SqliteRecordStore.Open(File))
            store.Write("nora", [Put("message", "1", "text")]);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public void A_closed_store_says_so()
    {
        SqliteRecordStore store = SqliteRecordStore.Open(File);
        store.Dispose();
        store.Dispose();

        Assert.Throws<ObjectDisposedException>(() => store.Load("nora"));
        Assert.Throws<ObjectDisposedException>(() => store.Write("nora", []));
    }

    [Fact]
    public async Task A_world_goes_on_where_it_was()
    {
        long number = 0;
        for (int start = 1; start <= 3; start++)
        {
            using SqliteRecordStore store = SqliteRecordStore.Open(File);
            await using var network = new SkypeNetwork(new SkypeNetworkOptions { Store = store });
            EmulatedClient anna = network.LogIn("anna"), ben = network.LogIn("ben");
            anna.Say(ben, $"start {start}");
            IReadOnlyList<ChatEntry> all = ben.GetMessages(anna);
            Assert.Equal(Enumerable.Range(1, start).Select(n => $"start {n}"), all.Select(m => m.Text));
            Assert.True(all[^1].Id > number);
            number = all[^1].Id;
        }
    }

    private static RecordChange Put(string kind, string key, string value) => new(kind, key, System.Text.Encoding.UTF8.GetBytes(value));

    private static RecordChange Remove(string kind, string key) => new(kind, key, null);

    private static string[] Show(IReadOnlyList<StoredRecord> records)
        => [.. records.Select(r => $"{r.Kind} {r.Key} {System.Text.Encoding.UTF8.GetString(r.Value.Span)}")];

    private void Make(string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        StoreFile.Run(connection, sql);
    }
}
