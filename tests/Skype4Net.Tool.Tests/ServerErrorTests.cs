using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Tool.Tests;

/// <summary>Servers that are not there, or not what they should be.</summary>
public sealed class ServerErrorTests
{
    [Fact]
    public async Task A_refused_connection_fails_at_once_and_the_hint_names_the_port()
    {
        using var tool = new ToolRun();
        int port = FreePort.Next();

        // Without --timeout: it would take 30 s.
        Assert.Equal(3, await tool.RunAsync("status", "--transport", $"tcp://127.0.0.1:{port}"));

        Assert.Contains($"There is no client: looked for a SkypeProxy server at 127.0.0.1:{port} (Connection refused).", tool.Error.Text);
        Assert.Contains($"skype4net emulate --tcp {port}; or wait for it with --wait.", tool.Error.Text);
    }

    [Fact]
    public async Task With_wait_a_server_may_come_later()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun();
        int port = FreePort.Next();

        Task<int> running = tool.StartAsync("status", "--transport", $"tcp://127.0.0.1:{port}", "--wait");
        await using TcpHost host = await TcpHost.StartAsync(emulatorFixture.Nora, new TcpHostOptions { Port = port });

        Assert.Equal(0, await running.InTime());
        Assert.Equal("nora is online (connection: online)", Assert.Single(tool.Lines));
    }

    [Fact]
    public async Task A_server_without_TLS_is_said_to_be_one()
    {
        await using var emulatorFixture = new EmulatorFixture();
        await using TcpHost host = await TcpHost.StartAsync(emulatorFixture.Nora, new TcpHostOptions { Port = 0 });
        using var tool = new ToolRun();

        Assert.Equal(3, await tool.RunAsync("status", "--transport", $"tls://127.0.0.1:{host.EndPoint.Port}"));

        Assert.Contains($"127.0.0.1:{host.EndPoint.Port} does not speak TLS; for a server without it, use tcp://", tool.Error.Text);
        Assert.DoesNotContain("EOF", tool.Error.Text);
    }

    [Fact]
    public async Task A_password_that_is_missing_is_asked_for_in_the_words_of_the_command_line()
    {
        await using var emulatorFixture = new EmulatorFixture();
        await using TcpHost host = await TcpHost.StartAsync(emulatorFixture.Nora, new TcpHostOptions { Port = 0, Password = "secret" });
        using var tool = new ToolRun();

        Assert.Equal(3, await tool.RunAsync("status", "--transport", $"tcp://127.0.0.1:{host.EndPoint.Port}"));

        Assert.Contains("wants a password: set the variable SKYPE4NET_PASSWORD", tool.Error.Text);
    }
}
