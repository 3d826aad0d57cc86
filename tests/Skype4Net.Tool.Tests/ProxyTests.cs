using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Emulator.Sharing;
using Skype4Net.Transports;

namespace Skype4Net.Tool.Tests;

public sealed class ProxyTests : IAsyncLifetime
{
    private readonly EmulatorFixture _emulatorFixture = new();
    private readonly ToolRun _tool;

    public ProxyTests() => _tool = new ToolRun(_emulatorFixture.Nora);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        _tool.Dispose();
        await _emulatorFixture.DisposeAsync();
    }

    [Fact]
    public async Task Two_programs_share_one_Skype_each_under_its_own_name()
    {
        (Task<int> running, int port) = await StartAsync();
        await using ISkype one = await AttachAsync("One", port), two = await AttachAsync("Two", port);
        using var told = two.Contacts.MoodChanged.Record();

        Assert.Equal(["One", "Two"], _emulatorFixture.Nora.Programs.Order());
        Assert.Equal("Ben Ode", await one.User("ben").FullName);
        await one.Chats.SendAsync("ben", "from one");
        Assert.Equal("from one", _emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora)[^1].Text);
        _emulatorFixture.Ben.SetMood("hungry");
        Assert.Equal("hungry", (await told.NextAsync()).Text);

        _tool.Interrupt.Cancel();
        Assert.Equal(130, await running.InTime());
    }

    [Fact]
    public async Task A_program_that_says_no_name_is_let_in_under_the_proxys()
    {
        (_, int port) = await StartAsync("--name", "The proxy");
        using var old = await ProxyClient.ConnectAsync(port);

        Assert.Equal("#G12 PROTOCOL 7", await old.AskAsync("#G12 PROTOCOL 7", l => l.StartsWith("#G12")));
        Assert.Equal("CURRENTUSERHANDLE nora", await old.AskAsync("GET CURRENTUSERHANDLE", l => l.StartsWith("CURRENTUSERHANDLE")));
        Assert.Equal("The proxy", Assert.Single(_emulatorFixture.Nora.Programs));
    }

    [Fact]
    public async Task Whoever_is_refused_hears_what_Skype_would_say()
    {
        _emulatorFixture.Nora.Permissions = PermissionPolicy.Refuse;
        (_, int port) = await StartAsync();
        using var old = await ProxyClient.ConnectAsync(port);

        Assert.Equal("#1 ERROR 68", await old.AskAsync("#1 PROTOCOL 7", _ => true));
        Assert.Equal("#2 ERROR 68", await old.AskAsync("#2 PING", _ => true));

        _emulatorFixture.Nora.Permissions = PermissionPolicy.Allow;
        Assert.Equal("#3 OK", await old.AskAsync("#3 NAME Other", l => l.StartsWith("#3")));
    }

    [Fact]
    public async Task What_is_said_while_the_user_thinks_is_done_when_he_agrees()
    {
        _emulatorFixture.Nora.Permissions = PermissionPolicy.Ask;
        using var asked = _emulatorFixture.Nora.PermissionRequests.Record();
        (_, int port) = await StartAsync();
        using var old = await ProxyClient.ConnectAsync(port);
        await old.SendAsync("#1 NAME Old");
        await old.SendAsync("#2 PROTOCOL 5");
        PermissionRequest request = await asked.NextAsync();
        Assert.Equal("Old", request.ApplicationName);

        request.Allow();

        Assert.Equal("#1 OK", await old.HearAsync(_ => true));
        Assert.Equal("#2 PROTOCOL 5", await old.HearAsync(l => l.StartsWith('#')));
    }

    [Fact]
    public async Task It_lives_through_a_restart_of_Skype()
    {
        (_, int port) = await StartAsync();
        await using ISkype program = await AttachAsync("Bot", port);
        using var back = program.Reattached.Record();
        using var old = await ProxyClient.ConnectAsync(port);
        Assert.Equal("PONG", await old.AskAsync("PING", l => l == "PONG"));

        _emulatorFixture.Nora.Crash();
        Assert.Equal("USERSTATUS LOGGEDOUT", await old.HearAsync(l => l == "USERSTATUS LOGGEDOUT"));
        Assert.Equal("", await old.HearAsync(_ => true));
        await _tool.Out.LineAsync(l => l.StartsWith("the client is gone"));
        _emulatorFixture.Nora.Restart();

        Assert.Equal("nora", (await back.NextAsync()).CurrentUser);
        Assert.Equal("Ben Ode", await program.User("ben").FullName);
    }

    [Fact]
    public async Task After_a_sign_out_a_program_without_a_name_is_let_in_again()
    {
        (_, int port) = await StartAsync();
        using var old = await ProxyClient.ConnectAsync(port);
        Assert.Equal("PONG", await old.AskAsync("PING", l => l == "PONG"));

        _emulatorFixture.Nora.LogOut();
        await old.HearAsync(l => l == "USERSTATUS LOGGEDOUT");
        Assert.Equal("#5 ERROR 68", await old.AskAsync("#5 PING", l => l.StartsWith("#5")));
        _emulatorFixture.Nora.LogIn();

        Assert.Equal("#6 USER ben FULLNAME Ben Ode", await old.AskAsync("#6 GET USER ben FULLNAME", l => l.StartsWith("#6")));
    }

    [Fact]
    public async Task A_password_from_a_file_is_asked_for()
    {
        (_, int port) = await StartAsync("--password-file", _tool.Folder.Write("pw", "secret\n"u8.ToArray()));

        var exception = await Assert.ThrowsAsync<SkypeAttachException>(() => AttachAsync("Bot", port, "wrong"));
        Assert.Equal(AttachFailure.Refused, exception.Failure);
        await using ISkype program = await AttachAsync("Bot", port, "secret");
        Assert.Equal("nora", program.CurrentUser.Handle);
        Assert.DoesNotContain("secret", _tool.Out.Text + _tool.Error.Text);
    }

    [Fact]
    public async Task Programs_name_files_of_one_folder_only_and_of_none_unless_it_is_given()
    {
        string picture = _tool.Folder.Write("me.jpg", [1, 2, 3]);
        (_, int closed) = await StartAsync();
        using var stranger = await ProxyClient.ConnectAsync(closed);
        Assert.Equal("#1 ERROR 111 File not found", await stranger.AskAsync($"#1 SET AVATAR 1 {picture}", l => l.StartsWith("#1")));

        using var other = new ToolRun(_emulatorFixture.Nora);
        _ = other.StartAsync("proxy", "--port", "0", "--tcp-files", _tool.Folder.At(""));
        string ready = await other.Out.LineAsync(l => l.StartsWith("ready:"));
        using var friend = await ProxyClient.ConnectAsync(int.Parse(ready.Split("127.0.0.1:")[1].Split(' ')[0]));
        Assert.Equal($"#2 AVATAR 1 {picture}", await friend.AskAsync($"#2 SET AVATAR 1 {picture}", l => l.StartsWith("#2")));
        Assert.Equal("#3 ERROR 111 File not found", await friend.AskAsync("#3 SET AVATAR 1 /etc/passwd", l => l.StartsWith("#3")));

        Assert.Equal(2, await other.RunAsync("proxy", "--port", "0", "--tcp-files", _tool.Folder.At("none")));
        Assert.Contains("there is no such folder", other.Error.Text);
    }

    [Fact]
    public async Task A_password_on_the_command_line_is_warned_of_and_old_flags_are_known()
    {
        await StartAsync("--password", "pw", "-d", "-ms", "-kh", "host");

        Assert.Contains("Other users of this machine can see a password", _tool.Error.Text);
        Assert.Contains("-d is not needed", _tool.Error.Text);
        Assert.Contains("-kh is not needed", _tool.Error.Text);
    }

    [Fact]
    public async Task With_TLS_and_a_certificate_that_signed_itself()
    {
        string pem = _tool.Folder.At("server.pem");
        using (var key = RSA.Create(2048))
        using (X509Certificate2 own = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1)))
            await File.WriteAllTextAsync(pem, $"{own.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
        (_, int port) = await StartAsync("--tls-certificate", pem, "--password-file", _tool.Folder.Write("pw", "secret"u8.ToArray()));
        using var visitor = new ToolRun { Variables = { ["SKYPE4NET_PASSWORD"] = "secret" } };

        Assert.Equal(0, await visitor.RunAsync("status", "--transport", $"tls://127.0.0.1:{port}", "--trust", pem));
        Assert.Equal("nora is online (connection: online)", Assert.Single(visitor.Lines));
        Assert.Equal(3, await visitor.RunAsync("status", "--transport", $"tls://127.0.0.1:{port}", "--timeout", "1"));
        Assert.Equal(2, await visitor.RunAsync("status", "--transport", $"tls://127.0.0.1:{port}", "--trust", "none.pem"));
    }

    [Fact]
    public async Task The_log_goes_to_a_file_with_each_line_and_no_password()
    {
        string log = _tool.Folder.At("proxy.log");
        (Task<int> running, int port) =
            await StartAsync("--log-file", log, "--verbose", "--password-file", _tool.Folder.Write("pw", "secret"u8.ToArray()));
        await using (ISkype program = await AttachAsync("Bot", port, "secret"))
            Assert.Equal("Ben Ode", await program.User("ben").FullName);
        _tool.Interrupt.Cancel();
        await running.InTime();

        string written = await File.ReadAllTextAsync(log);
        Assert.Contains("\"Bot\" is let in", written);
        Assert.Contains("USER ben FULLNAME Ben Ode", written);
        Assert.DoesNotContain("secret", written);
    }

    [Theory]
    [InlineData("--bind 0.0.0.0", "open to other machines")]
    [InlineData("--bind nowhere", "--bind nowhere")]
    [InlineData("--port 70000", "70000 is no port")]
    [InlineData("--tls-key x", "--tls-key needs --tls-certificate")]
    [InlineData("--max-connections 0", "--max-connections 0")]
    public async Task Wrong_options(string options, string said)
    {
        Assert.Equal(2, await _tool.RunAsync(["proxy", .. options.Split(' ')]));
        Assert.Contains(said, _tool.Error.Text);
    }

    [Fact]
    public async Task Without_a_client_it_waits_or_gives_up_when_told_to()
    {
        _emulatorFixture.Nora.Crash();
        using (var impatient = new ToolRun(_emulatorFixture.Nora))
        {
            Assert.Equal(3, await impatient.RunAsync("proxy", "--port", "0", "--timeout", "0.1"));
            Assert.Contains("No client was found in 0.1 s", impatient.Error.Text);
            Assert.DoesNotContain("is not needed", impatient.Error.Text);
        }

        (_, int port) = await StartAsync();
        await _tool.Out.LineAsync(l => l == "waiting for the client");
        _emulatorFixture.Nora.Restart();
        await _tool.Out.LineAsync(l => l == "the client is there");
        await using ISkype program = await AttachAsync("Bot", port);
        Assert.Equal("nora", program.CurrentUser.Handle);
    }

    [Fact]
    public async Task A_proxy_of_a_proxy()
    {
        (_, int port) = await StartAsync();
        await using var shared = new SharedClient(new TcpTransport("127.0.0.1", port));
        using var there = shared.AvailableChanged.Record();
        if (!shared.IsAvailable)
            await there.NextAsync(a => a);
        await using TcpHost second = await TcpHost.StartAsync(shared, new TcpHostOptions { Port = 0 });

        await using ISkype program = await AttachAsync("Far", second.EndPoint.Port);

        Assert.Equal("Ben Ode", await program.User("ben").FullName);
        Assert.Equal("Far", Assert.Single(_emulatorFixture.Nora.Programs));
    }

    [Fact]
    public async Task Over_a_transport_that_asks_by_itself_no_name_is_said()
    {
        await using var shared = new SharedClient(new AskingTransport(_emulatorFixture.Nora.Transport));
        await using TcpHost host = await TcpHost.StartAsync(shared, new TcpHostOptions { Port = 0 });
        Assert.True(shared.IsAvailable);
        using var old = await ProxyClient.ConnectAsync(host.EndPoint.Port);

        Assert.Equal("#1 USER ben FULLNAME Ben Ode", await old.AskAsync("#1 GET USER ben FULLNAME", l => l.StartsWith('#')));
        Assert.DoesNotContain("SkypeProxy", _emulatorFixture.Nora.Programs);
    }

    [Fact]
    public async Task Where_such_a_transport_refuses_nobody_is_let_in()
    {
        await using var shared = new SharedClient(new AskingTransport(_emulatorFixture.Nora.Transport) { Answer = AttachmentStatus.Refused });
        await using TcpHost host = await TcpHost.StartAsync(shared, new TcpHostOptions { Port = 0 });

        Assert.False(shared.IsAvailable);
        await Assert.ThrowsAnyAsync<System.Net.Sockets.SocketException>(() => ProxyClient.ConnectAsync(host.EndPoint.Port));
    }

    private async Task<(Task<int> Running, int Port)> StartAsync(params string[] options)
    {
        Task<int> running = _tool.StartAsync(["proxy", "--port", "0", .. options]);
        string ready = await _tool.Out.LineAsync(l => l.StartsWith("ready:"));
        return (running, int.Parse(ready.Split("127.0.0.1:")[1].Split(' ')[0]));
    }

    private static Task<ISkype> AttachAsync(string name, int port, string? password = null)
        => Skype.AttachAsync(new SkypeOptions { FriendlyName = name, Transport = new TcpTransport("127.0.0.1", port) { Password = password } })
            .InTime();
}
