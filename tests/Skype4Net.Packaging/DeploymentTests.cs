using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests.Docs;

namespace Skype4Net.Tests.Packaging;

/// <summary>
/// The recipes of docs/hosting.md: the sample as it is published, trimmed to what it uses, with what a service manager and a container do to it.
/// </summary>
[Collection(PackedCollection.Name)]
public class DeploymentTests(Packed packed)
{
    private const string Unit = "samples/HostedBot/deploy/hosted-bot.service";

    [SkippableFact]
    public async Task The_published_HostedBot_is_accepted_by_systemd_and_runs_as_the_first_process_until_SIGTERM()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.Is64BitProcess, "The sample is published for linux-x64.");
        string program = await PublishAsync();
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
        Assert.Equal(0, await (namespaces == 0 ? bot.TerminateChildAsync() : bot.TerminateAsync()));
        await bot.LineAsync(l => l.Contains("skype: stopped"));
    }

    [Fact]
    public async Task The_unit_of_the_page_is_the_one_beside_the_sample()
    {
        CodeBlock block = MarkdownPage.Find("docs/hosting.md").Blocks.Single(b => b.Info == "ini unit");

        Assert.Equal(block.Text.Trim(), (await File.ReadAllTextAsync(Path.Combine(Repository.Root, Unit))).Trim());
    }

    private async Task<string> PublishAsync()
    {
        string program = packed.NewFolder("hostedbot");
        (int exitCode, string output) = await DotnetCommand.TryAsync(
            "dotnet", Repository.Root, null,
            "publish", "samples/HostedBot", "-c", "Release", "-r", "linux-x64", "--self-contained", "-p:PublishTrimmed=true", "-p:RunAnalyzers=false",
            "-o", program, "--artifacts-path", packed.NewFolder("publishing"));
        Skip.If(exitCode != 0 && (output.Contains("NU1101") || output.Contains("NU1102")), "The runtime pack for linux-x64 cannot be restored here.");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning", output);
        return program;
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
