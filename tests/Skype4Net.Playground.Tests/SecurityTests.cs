using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
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
            using HttpResponseMessage answer = await SendAsync(
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
            using HttpResponseMessage answer = await SendAsync(playground, HttpMethod.Get, "/", host: host);
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

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task No_request_but_the_socket_does_anything(string method)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        foreach (string path in new[] { "/", "/crash", "/?do=account.crash&as=nora", "/socket" })
        {
            using HttpResponseMessage answer = await SendAsync(playground, new HttpMethod(method), path, token: playground.Token);
            Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed });
        }

        Assert.True(playground.Nora.IsRunning);
    }

    [Theory]
    [InlineData("/../PlaygroundHost.cs")]
    [InlineData("/%2e%2e/etc/passwd")]
    [InlineData("/index.html/../../x")]
    [InlineData("/Page/index.html")]
    [InlineData("/INDEX.HTML")]
    [InlineData("//index.html")]
    [InlineData("/@fs/etc/passwd")]
    [InlineData("/index.html%00.js")]
    public async Task Files_are_found_by_their_exact_name_only(string path)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        string answer = await RawGetAsync(playground, path);
        Assert.Matches("^HTTP/1.1 (404|400) ", answer);
    }

    [Fact]
    public async Task Every_answer_forbids_what_a_page_could_be_made_to_do()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        foreach (string path in new[] { "/", "/nothing", "/socket" })
        {
            using HttpResponseMessage answer = await SendAsync(playground, HttpMethod.Get, path);
            string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            foreach (string part in new[] { "default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'none'",
                "base-uri 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'" })
                Assert.Contains(part, policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
            Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Theory]
    [InlineData("cross-site", true)]
    [InlineData("same-site", true)]
    [InlineData("none", true)]
    [InlineData(null, true)]
    [InlineData("same-origin", false)]
    public async Task Uploads_need_the_page_itself_and_the_token(string? site, bool withToken)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        Task<HttpResponseMessage> sending = SendAsync(
            playground, HttpMethod.Post, "/upload?name=x", token: withToken ? playground.Token : "wrong", site: site, body: [1, 2, 3]);
        await playground.LetTimePassAsync(sending);

        using HttpResponseMessage answer = await sending;
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("menu.pdf", "menu.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\boot.ini", "boot.ini")]
    [InlineData("a\u202Egpj.exe", "agpj.exe")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    public async Task An_upload_goes_into_the_folder_of_the_run_whatever_it_is_called(string name, string safe)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        using HttpResponseMessage answer = await SendAsync(
            playground, HttpMethod.Post, $"/upload?name={Uri.EscapeDataString(name)}", token: playground.Token, site: "same-origin",
                body: "hello"u8.ToArray());
        JsonNode upload = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal((safe, 5), ((string)upload["name"]!, (int)upload["size"]!));
        string folder = playground.Host.Server.Files.Path;
        Assert.StartsWith(folder, playground.Host.Server.Files.PathOf((string)upload["upload"]!)!, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));

        long sent = (long)(await page.DoneAsync(
            "file.send", new JsonObject { ["as"] = "nora", ["who"] = "ben", ["upload"] = (string)upload["upload"]! }))!["file"]!;
        await page.DoneAsync("file.accept", new JsonObject { ["as"] = "ben" });
        JsonNode received = page.All("file").Single(f => (string)f["account"]! == "ben");
        Assert.Equal(("completed", safe), ((string)received["status"]!, (string)received["fileName"]!));
        Assert.NotEqual(0, sent);

        using HttpResponseMessage saved = await SendAsync(
            playground, HttpMethod.Post, "/download", token: playground.Token, site: "same-origin",
            body: Encoding.UTF8.GetBytes($$"""{"file":"ben/{{(long)received["id"]!}}"}"""));
        Assert.Equal("hello", await saved.Content.ReadAsStringAsync());
        Assert.Equal("application/octet-stream", saved.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_download_reads_no_other_file_of_this_machine()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        string outside = Path.GetTempFileName();
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            // Sent and taken at the prompt or by C#: the page may not read where that went.
            playground.Nora.SendFile(playground.Ben, outside);
            EmulatedFile taken = playground.Ben.Files[0];
            taken.Accept(folder);
            using HttpResponseMessage answer = await SendAsync(
                playground, HttpMethod.Post, "/download", token: playground.Token, site: "same-origin", body: Encoding.UTF8.GetBytes($$"""{"file":"ben/{{taken.Id}}"}"""));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        finally
        {
            File.Delete(outside);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_folder_of_the_run_is_gone_at_the_end()
    {
        PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        string folder = playground.Host.Server.Files.Path;
        Assert.True(Directory.Exists(folder));
        await playground.DisposeAsync();
        Assert.False(Directory.Exists(folder));
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
        Assert.Equal(code, await EndOfAsync(page));
    }

    [Fact]
    public async Task A_frame_of_more_than_64_kilobytes_ends_the_connection()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.SendTextAsync($$"""{"do":"message.say","id":"x","as":"nora","to":"ben","text":"{{new string('x', 70_000)}}"}""");
        Assert.Equal(4413, await EndOfAsync(page));
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
        Assert.Equal(4409, await EndOfAsync(first));
        await second.DoneAsync("message.readAll", new JsonObject { ["as"] = "nora" });
    }

    [Fact]
    public async Task No_command_takes_a_path()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        Assert.DoesNotContain(
            page.Welcome!["commands"]!.AsArray().SelectMany(c => c!["args"]?.AsArray() ?? []), a
            => ((string)a!["name"]!).Contains("path", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<int> EndOfAsync(PageWindow page)
    {
        while (await page.ReceiveAsync() is not null)
        {
            // What was on its way.
        }

        return (int)page.CloseStatus!;
    }

    private static async Task<HttpResponseMessage> SendAsync(
        PlaygroundFixture playground, HttpMethod method, string path, string? host = null, string? token = null, string? site = null,
            byte[]? body = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, $"{playground.Origin}{path}");
        if (host is not null)
            request.Headers.Host = host;
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (site is not null)
            request.Headers.Add("Sec-Fetch-Site", site);
        if (body is not null)
            request.Content = new ByteArrayContent(body);
        return await client.SendAsync(request).InTime();
    }

    // A client of .NET would tidy the path up.
    private static async Task<string> RawGetAsync(PlaygroundFixture playground, string path)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, playground.Host.Port);
        await client.GetStream()
            .WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{playground.Host.Port}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync().InTime();
    }
}
