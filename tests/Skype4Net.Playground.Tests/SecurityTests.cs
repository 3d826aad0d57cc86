using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Skype4Net.Playground.Tests;

/// <summary>Each rule of the playground's security, by the attack that it stops.</summary>
public sealed class SecurityTests
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{port}")]
    [InlineData("127.0.0.2:{port}")]
    [InlineData("[::1]:{port}")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    public async Task A_rebound_name_reads_nothing(string host)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        foreach (string path in new[] { "/", "/socket", "/index.html", "/nothing" })
        {
            using HttpResponseMessage answer = await Attack.SendAsync(
                playground, HttpMethod.Get, path, host: host.Replace("{port}", $"{playground.Host.Port}", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_page_is_served_under_its_own_names_and_those_of_proxies()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync(o => o with { WebOrigins = ["https://play.example.org"] });
        foreach (string host in new[] { $"127.0.0.1:{playground.Host.Port}", $"localhost:{playground.Host.Port}", "play.example.org" })
        {
            using HttpResponseMessage answer = await Attack.SendAsync(playground, HttpMethod.Get, "/", host: host);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        await using PageWindow page = await PageWindow.ConnectAsync(playground.Host.Port, "https://play.example.org", "play.example.org");
        await page.HelloAsync(playground.Token, "w1");
    }

    [Theory]
    [InlineData("play.example.org")]
    [InlineData("ftp://play.example.org")]
    [InlineData("https://play.example.org/path")]
    public async Task An_origin_that_is_none_is_refused_at_the_start(string origin)
        => await Assert.ThrowsAsync<ArgumentException>(() => PlaygroundFixture.StartAsync(o => o with { WebOrigins = [origin] }));

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("http://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("https://127.0.0.1:{port}")]
    public async Task Another_page_opens_no_socket(string? origin)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        WebSocketException refused = await Assert.ThrowsAsync<WebSocketException>(
            () => PageWindow.ConnectAsync(playground.Host.Port, origin?.Replace("{port}", $"{playground.Host.Port}", StringComparison.Ordinal)));
        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_is_refused_after_a_pause()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await PageWindow.ConnectAsync(playground.Host.Port, playground.Origin);
        await page.SendAsync(new JsonObject { ["hello"] = 1, ["token"] = new string('x', playground.Token.Length), ["window"] = "w1" });

        Task<JsonNode?> answer = page.ReceiveAsync();
        await playground.LetTimePassAsync(answer);

        Assert.Null(await answer);
        Assert.Equal(4401, (int)page.CloseStatus!);
    }

    [Fact]
    public async Task Who_says_nothing_is_closed()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await PageWindow.ConnectAsync(playground.Host.Port, playground.Origin);
        Task<JsonNode?> answer = page.ReceiveAsync();
        await playground.LetTimePassAsync(answer);

        Assert.Null(await answer);
        Assert.Equal(4401, (int)page.CloseStatus!);
    }

    [Theory]
    [InlineData("{\"do\":\"account.crash\",\"id\":\"1\",\"as\":\"nora\"}")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{\"hello\":1,\"window\":\"w1\"}")]
    [InlineData("{\"hello\":1,\"token\":{},\"window\":\"w1\"}")]
    public async Task Nothing_is_looked_at_before_the_token(string first)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await PageWindow.ConnectAsync(playground.Host.Port, playground.Origin);
        await page.SendTextAsync(first);

        Assert.Null(await page.ReceiveAsync());
        Assert.Equal(4401, (int)page.CloseStatus!);
        Assert.True(playground.Nora.IsRunning);
    }

    [Fact]
    public async Task A_first_frame_of_more_than_a_kilobyte_is_refused()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await PageWindow.ConnectAsync(playground.Host.Port, playground.Origin);
        await page.SendAsync(new JsonObject { ["hello"] = 1, ["token"] = playground.Token, ["window"] = "w1", ["x"] = new string('x', 1024) });

        Assert.Null(await page.ReceiveAsync());
        Assert.Equal(4401, (int)page.CloseStatus!);
    }

    [Fact]
    public async Task Only_loopback_is_listened_on_and_each_run_has_another_token()
    {
        await using PlaygroundFixture one = await PlaygroundFixture.StartAsync(), two = await PlaygroundFixture.StartAsync();
        Assert.NotEqual(one.Token, two.Token);
        Assert.Equal(43, one.Token.Length);
        IEnumerable<IPAddress> others = (await Dns.GetHostAddressesAsync(Dns.GetHostName()))
            .Where(a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));
        foreach (IPAddress address in others)
        {
            using var client = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(address, one.Host.Port));
        }
    }

    [Theory]
    [InlineData("{", 4400)]
    [InlineData("[]", 4400)]
    [InlineData("{}", 4400)]
    [InlineData("{\"do\":\"message.say\"}", 4400)]
    [InlineData("{\"do\":1,\"id\":\"x\"}", 4400)]
    [InlineData("{\"x\":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}", 4400)]
    public async Task A_frame_without_sense_ends_the_connection(string frame, int code)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.SendTextAsync(frame);
        Assert.Equal(code, await Attack.EndOfAsync(page));
    }

    [Fact]
    public async Task A_frame_of_more_than_64_kilobytes_ends_the_connection()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.SendTextAsync($$"""{"do":"message.say","id":"x","as":"nora","to":"ben","text":"{{new string('x', 70_000)}}"}""");
        Assert.Equal(4413, await Attack.EndOfAsync(page));
        Assert.Empty(playground.Nora.View.Chats);
    }

    [Fact]
    public async Task Too_many_commands_at_once_are_refused_and_can_be_sent_again()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        for (int i = 0; i < 200; i++)
            Assert.True((bool)(await page.DoAsync("message.readAll", new JsonObject { ["as"] = "nora" }))["ok"]!);
        JsonNode refused = await page.DoAsync("message.readAll", new JsonObject { ["as"] = "nora" }, "again");
        Assert.Equal("busy", (string)refused["error"]!["code"]!);
        playground.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True((bool)(await page.DoAsync("message.readAll", new JsonObject { ["as"] = "nora" }, "again"))["ok"]!);
    }

    [Fact]
    public async Task The_seventeenth_window_is_refused()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        var windows = new List<PageWindow>();
        for (int i = 0; i < 16; i++)
            windows.Add(await playground.OpenAsync($"w{i}"));
        await using PageWindow more = await PageWindow.ConnectAsync(playground.Host.Port, playground.Origin);
        await Assert.ThrowsAsync<InvalidOperationException>(() => more.HelloAsync(playground.Token, "more"));
        Assert.Equal(4429, (int)more.CloseStatus!);

        await windows[0].DoneAsync("message.say", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["text"] = "to all" });
        foreach (PageWindow window in windows)
        {
            while (!window.All("message").Any())
                await window.ReceiveAsync();
            await window.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_window_that_is_opened_again_takes_the_place_of_the_other()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow first = await playground.OpenAsync("w1"), second = await playground.OpenAsync("w1");
        Assert.Equal(4409, await Attack.EndOfAsync(first));
        await second.DoneAsync("message.readAll", new JsonObject { ["as"] = "nora" });
    }

    [Fact]
    public async Task No_command_takes_a_path()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        Assert.DoesNotContain(
            page.Welcome!["commands"]!.AsArray().SelectMany(c => c!["args"]?.AsArray() ?? []),
            a => ((string)a!["name"]!).Contains("path", StringComparison.OrdinalIgnoreCase));
    }
}
