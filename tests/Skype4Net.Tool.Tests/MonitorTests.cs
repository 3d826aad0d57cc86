using System.Text.Json;
using Skype4Net.Tool.Monitoring;

namespace Skype4Net.Tool.Tests;

public class MonitorTests
{
    [Fact]
    public async Task Each_line_is_shown_with_its_direction_and_without_the_noise()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun(emulatorFixture.Nora);
        Task<int> running = tool.StartAsync("monitor");
        await tool.Out.LineAsync(l => l.EndsWith("-> #0 NAME skype4net"));
        await tool.Out.LineAsync(l => l.EndsWith("<- USERSTATUS ONLINE"));

        emulatorFixture.Ben.GoOffline();
        emulatorFixture.Ben.GoOnline();
        emulatorFixture.Ben.SetMood("back");

        await tool.Out.LineAsync(l => l.EndsWith("<- USER ben ONLINESTATUS OFFLINE"));
        await tool.Out.LineAsync(l => l.EndsWith("<- USER ben MOOD_TEXT back"));
        Assert.DoesNotContain("LASTONLINETIMESTAMP", tool.Out.Text);
        tool.Interrupt.Cancel();
        Assert.Equal(130, await running.InTime());
    }

    [Fact]
    public async Task The_noise_too_if_wanted_and_only_some_words()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun(emulatorFixture.Nora);
        Task<int> running = tool
            .StartAsync("monitor", "--all", "--only", "LASTONLINETIMESTAMP", "--only", "MOOD_TEXT", "--without", "ida", "--count", "2", "--json");
        await tool.Error.LineAsync(l => l == "attachment: Success");

        emulatorFixture.Ida.SetMood("here");
        emulatorFixture.Ben.GoOffline();
        emulatorFixture.Ben.GoOnline();
        emulatorFixture.Ben.SetMood("back");

        Assert.Equal(0, await running.InTime());
        Assert.Equal(2, tool.Lines.Length);
        Assert.All(
            tool.Lines, l => Assert.Contains("USER ben LASTONLINETIMESTAMP", JsonDocument.Parse(l).RootElement.GetProperty("line").GetString()));
    }

    [Fact]
    public async Task Into_a_file()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun(emulatorFixture.Nora);

        Assert.Equal(0, await tool.RunAsync("monitor", "--count", "3", "--file", tool.Folder.At("wire.log"), "--json"));

        Assert.Equal("", tool.Out.Text);
        string[] lines = File.ReadAllLines(tool.Folder.At("wire.log"));
        Assert.Equal("#0 NAME skype4net", JsonDocument.Parse(lines[0]).RootElement.GetProperty("line").GetString());
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void A_full_file_is_begun_anew_and_so_many_are_kept()
    {
        using var folder = new TemporaryFolder();
        using (var file = new RotatingFile(folder.At("log"), 10, 2))
        {
            for (int i = 0; i < 9; i++)
                file.WriteLine($"line{i}");
        }

        using (var file = new RotatingFile(folder.At("log"), 10, 2))
            file.WriteLine("more");

        // Of five bytes and a line feed, one fits.
        Assert.Equal(["more"], File.ReadAllLines(folder.At("log")));
        Assert.Equal(["line8"], File.ReadAllLines(folder.At("log.1")));
        Assert.Equal(["line7"], File.ReadAllLines(folder.At("log.2")));
        Assert.False(File.Exists(folder.At("log.3")));
    }

    [Fact]
    public async Task Lines_that_nobody_could_read_in_time_are_counted()
    {
        var wire = new WireQueue(max: 10);
        List<string> told = [];
        await using IAsyncEnumerator<WireMessage> lines = wire.ReadAllAsync(n => told.Add($"{n} left out"), default).GetAsyncEnumerator();

        Add(0, 15);
        for (int i = 0; i < 10; i++)
            await ReadAsync();
        Add(15, 1);
        await ReadAsync();

        Assert.Equal(["5 left out", .. Enumerable.Range(5, 11).Select(i => $"line {i}")], told);

        void Add(int first, int count)
        {
            foreach (int i in Enumerable.Range(first, count))
                wire.Add(new WireMessage(WireDirection.Received, $"line {i}", DateTimeOffset.UnixEpoch));
        }

        async Task ReadAsync()
        {
            Assert.True(await lines.MoveNextAsync().AsTask().InTime());
            told.Add(lines.Current.Line);
        }
    }

    [Theory]
    [InlineData("5k", 5120)]
    [InlineData("10M", 10485760)]
    [InlineData("7", 7)]
    public void Sizes(string text, long bytes) => Assert.Equal(bytes, ByteSize.Parse(text, "--max-size"));

    [Theory]
    [InlineData("--max-size", "big")]
    [InlineData("--max-size", "0")]
    [InlineData("--keep", "-1")]
    [InlineData("--count", "0")]
    public async Task Numbers_that_make_no_sense(string option, string value)
    {
        using var tool = new ToolRun();

        Assert.Equal(2, await tool.RunAsync("monitor", option, value, "--transport", "emulator"));
        Assert.Contains(option, tool.Error.Text);
    }
}
