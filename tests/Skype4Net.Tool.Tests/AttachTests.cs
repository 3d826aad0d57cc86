using System.Text.Json;
using Skype4Net.Emulator;

namespace Skype4Net.Tool.Tests;

public sealed class AttachTests
{
    [Theory]
    [InlineData("fax")]
    [InlineData("dbux")]
    public async Task A_mistyped_transport_is_told_which_there_are(string name)
    {
        using var tool = new ToolRun();

        Assert.Equal(2, await tool.RunAsync("friends", "--transport", name));
        Assert.Contains(
            $"\"{name}\" is no transport. There are: dbus, x11, windows, macos, tcp://host:port, tls://host:port, emulator.", tool.Error.Text);
    }

    [Fact]
    public async Task Nobody_there_is_3()
    {
        using var tool = new ToolRun();

        Assert.Equal(3, await tool.RunAsync("status", "--transport", "tcp://127.0.0.1:1", "--timeout", "0.2"));
        Assert.Contains("127.0.0.1:1", tool.Error.Text);
        Assert.Equal("", tool.Out.Text);
    }

    [Fact]
    public async Task Refused_is_3()
    {
        await using var emulatorFixture = new EmulatorFixture();
        emulatorFixture.Nora.Permissions = PermissionPolicy.Refuse;
        using var tool = new ToolRun(emulatorFixture.Nora);

        Assert.Equal(3, await tool.RunAsync("friends"));
    }

    [Fact]
    public async Task Whoever_has_to_be_asked_is_pointed_to_and_Ctrl_C_ends_the_wait()
    {
        await using var emulatorFixture = new EmulatorFixture();
        emulatorFixture.Nora.Permissions = PermissionPolicy.Ask;
        using var tool = new ToolRun(emulatorFixture.Nora);

        Task<int> running = tool.StartAsync("friends", "--name", "Visitor");
        await tool.Error.LineAsync(l => l == "Skype asks its user whether \"Visitor\" may use it.");
        tool.Interrupt.Cancel();

        Assert.Equal(130, await running.InTime());
    }

    [Theory]
    [InlineData("friends")]
    [InlineData("chats")]
    [InlineData("history", "nora")]
    [InlineData("send", "nora", "hello", "--wait")]
    [InlineData("status", "away")]
    [InlineData("mood", "hello")]
    [InlineData("sms", "+3725550100", "hello", "--yes")]
    [InlineData("monitor", "--count", "2")]
    [InlineData("doctor")]
    public async Task Each_verb_can_be_tried_on_the_embedded_world_and_prints_JSON(params string[] args)
    {
        using var tool = new ToolRun();

        Assert.Equal(0, await tool.RunAsync([.. args, "--transport", "emulator", "--json"]));

        string[] documents = args[0] == "monitor" ? tool.Lines : [tool.Out.Text];
        Assert.All(documents, d => Assert.NotEqual(JsonValueKind.Undefined, JsonDocument.Parse(d).RootElement.ValueKind));
    }

    [Fact]
    public async Task A_call_in_the_embedded_world_is_answered()
    {
        using var tool = new ToolRun();

        Assert.Equal(0, await tool.RunAsync("call", "nora", "--transport", "emulator"));
    }

    [Fact]
    public async Task The_doctor_says_what_attach_said_and_what_to_do()
    {
        await using var emulatorFixture = new EmulatorFixture();
        emulatorFixture.Nora.Permissions = PermissionPolicy.Refuse;
        using var tool = new ToolRun(emulatorFixture.Nora);

        // Refused at once: it does not wait for its limit.
        Assert.Equal(3, await tool.RunAsync("doctor", "--transport", "tcp://127.0.0.1:1", "--timeout", "3600"));
        Assert.StartsWith("tcp://127.0.0.1:1: no client", tool.Out.Text);
        Assert.Contains("Start the server there", tool.Out.Text);
    }

    [Fact]
    public async Task Each_verb_has_help_and_a_wrong_one_is_told_which_there_are()
    {
        using var tool = new ToolRun();

        Assert.Equal(0, await tool.RunAsync("--help"));
        foreach (string verb in new[] { "emulate", "proxy", "shell", "monitor", "doctor", "friends", "chats", "history", "send", "status", "mood",
            "call", "sms" })
        {
            Assert.Contains($"\n  {verb} ", tool.Out.Text);
            Assert.Equal(0, await tool.RunAsync(verb, "--help"));
            Assert.Contains($"skype4net {verb}", tool.Out.Text);
        }

        Assert.Contains("130 Ctrl+C", tool.Out.Text);
        Assert.Equal(2, await tool.RunAsync("freinds"));
        Assert.Contains("\"freinds\" is no verb. Did you mean friends?", tool.Error.Text);
        using var options = new ToolRun();
        Assert.Equal(2, await options.RunAsync("freinds", "--transport", "emulator"));
        Assert.Contains("\"freinds\" is no verb. Did you mean friends?", options.Error.Text);
    }
}
