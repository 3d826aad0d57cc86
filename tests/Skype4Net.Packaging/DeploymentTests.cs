using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests.Docs;

namespace Skype4Net.Tests.Packaging;

/// <summary>
/// The recipes of docs/hosting.md: a bot with commands as it is published, native or trimmed to what it uses, with what a service manager and a
/// container do to it.
/// </summary>
public class DeploymentTests(Packed packed) : IClassFixture<Packed>
{
    private const string Unit = "samples/HostedBot/deploy/hosted-bot.service";

    [SkippableFact]
    public async Task The_published_HostedBot_is_accepted_by_systemd_and_runs_as_the_first_process_until_SIGTERM()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.Is64BitProcess, "The sample is published for linux-x64.");
        string? published = await CopiedSamples.In(packed, "hosted").PublishAsync("HostedBot");
        Skip.If(published is null, "The runtime pack for linux-x64 cannot be restored here.");
        string program = published!;
        await VerifyUnitAsync(program);

        await using var network = new SkypeNetwork();
        EmulatedClient anna = network.LogIn("anna"), bots = network.LogIn("bot");
        network.MakeContacts(anna, bots);
        using Recorder<AttachedProgram> attached = bots.ProgramAttached.Record();
        await using TcpHost host = await TcpHost.StartAsync(bots, new TcpHostOptions { Port = 0, Password = "pass word" });
        var environment = new Dictionary<string, string>
        {
            ["Skype__Transport"] = $"tcp://{host.EndPoint}",
            ["Skype__TransportPassword"] = "pass word",
            ["Skype__MessageRecovery__Journal"] = Path.Combine(packed.NewFolder("journal"), "bot.journal"),
        };
        (int namespaces, _) = await DotnetCommand.TryAsync("unshare", program, null, "--pid", "--fork", "true");
        string executable = Path.Combine(program, "HostedBot");
        using RunningProgram bot = namespaces == 0
            ? RunningProgram.Service("unshare", environment, "--pid", "--fork", "--kill-child", executable)
            : RunningProgram.Service(executable, environment);

        await attached.NextAsync();
        Task<ChatEntry> answer = anna.WaitForMessageAsync(m => m.From == "bot");
        anna.Say(bots, "hello");
        Assert.Equal("You said: hello", (await answer.InTime()).Text);
        Task<ChatEntry> done = anna.WaitForMessageAsync(m => m.From == "bot" && m.Text == "Done.");
        anna.Say(bots, "work 0.1");
        await done.InTime();
        Assert.Equal(0, await (namespaces == 0 ? bot.TerminateChildAsync() : bot.TerminateAsync()));
        await bot.LineAsync(l => l.Contains("skype: stopped"));
    }

    [Fact]
    public async Task The_unit_of_the_page_is_the_one_beside_the_sample()
    {
        CodeBlock block = MarkdownPage.Find("docs/hosting.md").Blocks.Single(b => b.Info == "ini unit");

        Assert.Equal(block.Text.Trim(), (await File.ReadAllTextAsync(Path.Combine(Repository.Root, Unit))).Trim());
    }

    // It only warns of what it does not know, so nothing may be written.
    private async Task VerifyUnitAsync(string program)
    {
        if (!File.Exists("/usr/bin/systemd-analyze"))
            return;
        string unit = Path.Combine(packed.NewFolder("unit"), Path.GetFileName(Unit));
        string text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, Unit));
        Assert.Contains("/opt/hosted-bot/HostedBot", text);
        await File.WriteAllTextAsync(unit, text.Replace("/opt/hosted-bot/HostedBot", Path.Combine(program, "HostedBot")));

        (int exitCode, string output) = await DotnetCommand.TryAsync("/usr/bin/systemd-analyze", program, null, "verify", unit);

        Assert.Equal((0, ""), (exitCode, output.Trim()));
    }
}
