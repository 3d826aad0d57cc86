using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Skype4Net.Playground.Tests;

/// <summary>Each rule about what is served, uploaded and downloaded, by the attack that it stops.</summary>
public sealed class SecurityOfFilesTests
{
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
            using HttpResponseMessage answer = await Attack.SendAsync(playground, new HttpMethod(method), path, token: playground.Token);
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
        string answer = await Attack.RawGetAsync(playground, path);
        Assert.Matches("^HTTP/1.1 (404|400) ", answer);
    }

    [Fact]
    public async Task Every_answer_forbids_what_a_page_could_be_made_to_do()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        foreach (string path in new[] { "/", "/nothing", "/socket" })
        {
            using HttpResponseMessage answer = await Attack.SendAsync(playground, HttpMethod.Get, path);
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
        Task<HttpResponseMessage> sending = Attack.SendAsync(
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
        using HttpResponseMessage answer = await Attack.SendAsync(
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

        using HttpResponseMessage saved = await Attack.SendAsync(
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
            using HttpResponseMessage answer = await Attack.SendAsync(
                playground, HttpMethod.Post, "/download", token: playground.Token, site: "same-origin",
                body: Encoding.UTF8.GetBytes($$"""{"file":"ben/{{taken.Id}}"}"""));
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
}
