using System.Net;
using System.Net.Sockets;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Tests;

/// <summary><c>emulate --web</c>: the page is served, and its address is said once, to who asked for it.</summary>
public sealed class WebTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_port_that_is_none_is_told_before_anything_begins()
    {
        Assert.Equal(2, await _tool.RunAsync("emulate", "--web", "99999"));

        Assert.Contains("99999 is no port", _tool.Error.Text);
        Assert.Equal("", _tool.Out.Text);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_before_anything_happens_and_once()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;

        Assert.Equal(1, await _tool.RunAsync("emulate", "--web", $"{port}"));

        const string advice = "another program has the port. Give another one, or 0 for a free one.";
        Assert.Equal($"skype4net: Cannot listen on 127.0.0.1:{port}: {advice}\n", _tool.Error.Text);
        Assert.DoesNotContain("Friday lunch", _tool.Out.Text);
    }

    [Fact]
    public async Task The_page_is_served_until_the_prompt_ends()
    {
        Task<int> running = _tool.StartAsync("emulate", "--user", "nora", "--web", "0");
        string line = await _tool.Out.LineAsync(l => l.StartsWith("ready: http://127.0.0.1:", StringComparison.Ordinal));
        var address = new Uri(line["ready: ".Length..].Trim());
        Assert.StartsWith("#t=", address.Fragment, StringComparison.Ordinal);

        using var client = new HttpClient();
        using HttpResponseMessage page = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        _tool.In.Type("quit");
        Assert.Equal(0, await running.InTime());
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(address));
    }

    [Theory]
    [InlineData("ready: nora, ben, ida, lunch.bot", "--web", "0")]
    [InlineData("ready: nora, echo")]
    [InlineData("ready: nora, echo", "--web", "0", "--tcp", "0")]
    [InlineData("ready: nora", "--web", "0", "--user", "nora")]
    public async Task Something_goes_on_only_where_neither_a_world_nor_a_served_client_is_named(string ready, params string[] options)
    {
        Task<int> running = _tool.StartAsync(["emulate", .. options]);
        Assert.Equal(ready, (await _tool.Out.LineAsync(l => l.StartsWith("ready: ", StringComparison.Ordinal))).Trim());
        _tool.In.Type("quit");
        Assert.Equal(0, await running.InTime());
    }

    [Theory]
    [InlineData("--trace")]
    [InlineData("--replay")]
    public async Task A_file_is_opened_in_its_own_world_or_in_the_one_that_is_named(string option)
    {
        string file = Write("""{"skype4net":1,"world":{"accounts":[{"handle":"anna","serve":["tcp:1"]},{"handle":"bot"}]}}""");
        Task<int> running = _tool.StartAsync("emulate", "--web", "0", option, file);
        Assert.Equal("ready: anna, bot", (await _tool.Out.LineAsync(l => l.StartsWith("ready: ", StringComparison.Ordinal))).Trim());
        _tool.In.Type("quit");
        Assert.Equal(0, await running.InTime());

        using var named = new ToolRun();
        running = named.StartAsync("emulate", "--web", "0", option, file, "--user", "ida");
        Assert.Equal("ready: ida", (await named.Out.LineAsync(l => l.StartsWith("ready: ", StringComparison.Ordinal))).Trim());
        named.In.Type("quit");
        Assert.Equal(0, await running.InTime());
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_said_before_anything_is_served()
    {
        string good = Write("""{"skype4net":1}"""), bad = _tool.Folder.Write("bad", "hello"u8.ToArray());
        Assert.Equal(2, await _tool.RunAsync("emulate", "--trace", good));
        Assert.Contains("--trace and --replay belong to --web", _tool.Error.Text, StringComparison.Ordinal);
        Assert.Equal(2, await _tool.RunAsync("emulate", "--web", "0", "--trace", good, "--replay", good));
        Assert.Contains("not both", _tool.Error.Text, StringComparison.Ordinal);
        Assert.Equal(2, await _tool.RunAsync("emulate", "--web", "0", "--trace", bad));
        Assert.Contains("This is no recording", _tool.Error.Text, StringComparison.Ordinal);
        Assert.Equal(1, await _tool.RunAsync("emulate", "--web", "0", "--trace", _tool.Folder.At("nothing")));
    }

    private string Write(string text) => _tool.Folder.Write("day.s4n.jsonl", System.Text.Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("--open")]
    [InlineData("--web-origin", "https://play.example.org")]
    public async Task Options_of_the_page_need_the_page(params string[] options)
        => Assert.Equal(2, await _tool.RunAsync(["emulate", .. options]));

    [Fact]
    public async Task An_origin_that_is_none_is_named()
    {
        Assert.Equal(2, await _tool.RunAsync("emulate", "--web", "0", "--web-origin", "play.example.org"));
        Assert.Contains("write for example https://play.example.org", _tool.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_browser_is_given_a_file_that_only_its_owner_reads_and_that_is_gone_soon()
    {
        var time = new ManualTimeProvider();
        string given = "";
        using var opener = new PageOpener(
            (_, file) =>
            {
                given = file;
                Assert.Contains("http://127.0.0.1:4780/#t=abc", File.ReadAllText(file), StringComparison.Ordinal);
                if (!OperatingSystem.IsWindows())
                    Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
                        File.GetUnixFileMode(Path.GetDirectoryName(file)!));
                return true;
            },
            time);

        Assert.True(opener.Open(new Uri("http://127.0.0.1:4780/#t=abc")));
        Assert.DoesNotContain("abc", given, StringComparison.Ordinal);
        Assert.True(File.Exists(given));
        time.Advance(TimeSpan.FromSeconds(10));
        Assert.False(Directory.Exists(Path.GetDirectoryName(given)));
    }

    [Fact]
    public void Where_there_is_no_browser_nothing_is_left_behind()
    {
        string given = "";
        using var opener = new PageOpener(
            (_, file) =>
            {
                given = file;
                return false;
            },
            new ManualTimeProvider());
        Assert.False(opener.Open(new Uri("http://127.0.0.1:4780/#t=abc")));
        Assert.False(File.Exists(given));
    }
}
