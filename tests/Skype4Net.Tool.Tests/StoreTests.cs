using Skype4Net.Emulator.Sqlite;

namespace Skype4Net.Tool.Tests;

/// <summary><c>emulate --store</c>: what the next start has again, and what a file can be that is none.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly ToolRun _tool = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _tool.Dispose();
        _folder.Dispose();
    }

    private string File => _folder.At("world.db");

    [Fact]
    public async Task The_next_start_has_what_was_written_and_what_was_set_up_once()
    {
        string world = _folder.Write("world.json", """
            { "accounts": [ { "handle": "nora", "mood": "at work", "credit": 5, "groups": { "Team": ["ben"] } }, { "handle": "ben" } ] }
            """u8.ToArray());
        await RunAsync("ben say nora hello", "nora mood on holiday");
        Assert.Contains("[nora] ben: hello", _tool.Out.Text);

        using var again = new ToolRun();
        Task<int> running = again.StartAsync("emulate", world, "--store", File, "--tcp", "0");
        string address = (await again.Out.LineAsync(l => l.StartsWith("nora is served at "))).Split(' ')[^1];
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Reader", Transport = address });
        string found = await skype.SendAsync("SEARCH CHATMESSAGES");
        Assert.Equal($"CHATMESSAGE {found.Split(' ')[1]} BODY hello", await skype.SendAsync($"GET CHATMESSAGE {found.Split(' ')[1]} BODY"));
        Assert.Equal("PROFILE MOOD_TEXT on holiday", await skype.SendAsync("GET PROFILE MOOD_TEXT"));
        Assert.Matches("^GROUPS [0-9]+$", await skype.SendAsync("SEARCH GROUPS CUSTOM"));
        again.In.Type("quit");
        Assert.Equal(0, await running.InTime());

        async Task RunAsync(params string[] lines)
        {
            foreach (string line in lines)
                _tool.In.Type(line);
            _tool.In.Type("quit");
            Assert.Equal(0, await _tool.RunAsync("emulate", world, "--store", File));
        }
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_an_error_that_says_so()
    {
        string diary = _folder.Write("diary.txt", System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Dear diary. ", 100))));

        Assert.Equal(1, await _tool.RunAsync("emulate", "--store", diary));

        Assert.Contains($"skype4net: {diary} is no SQLite database: give another file.", _tool.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_another_emulator_has_is_an_error_that_says_so()
    {
        using SqliteRecordStore other = SqliteRecordStore.Open(File);

        Assert.Equal(1, await _tool.RunAsync("emulate", "--store", File));

        Assert.Contains($"skype4net: {File} is open in another process", _tool.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recording_begins_with_a_fresh_world()
    {
        Assert.Equal(2, await _tool.RunAsync("emulate", "--store", File, "--record", _folder.At("day.s4n.jsonl")));

        Assert.Contains("--record begins with a world in which nothing has happened", _tool.Error.Text, StringComparison.Ordinal);
    }
}
