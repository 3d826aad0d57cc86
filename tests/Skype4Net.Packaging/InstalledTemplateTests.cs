using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Tests.Packaging;

/// <summary>Somebody installs the templates, makes a bot of one, and runs it.</summary>
[Collection(PackedCollection.Name)]
public class InstalledTemplateTests(Packed packed)
{
    [SkippableFact]
    public async Task A_new_skypebot_is_built_answers_and_ends_on_SIGTERM()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        await using var network = new SkypeNetwork();
        EmulatedClient anna = network.LogIn("anna"), bots = network.LogIn("bot");
        network.MakeContacts(anna, bots);
        await using TcpHost host = await TcpHost.StartAsync(bots, new TcpHostOptions { Port = 0 });
        string folder = packed.NewFolder("parrot"), templates = packed.NewFolder("templates"), settings = packed.NewFolder("settings");
        packed.WriteSources(folder);
        string package = Path.Combine(packed.Folder, $"Skype4Net.Templates.{packed.Version}.nupkg");

        await DotnetCommand.RunAsync(folder, null, "new", "install", package, "--debug:custom-hive", settings);
        await DotnetCommand.RunAsync(
            folder, null,
            "new", "skypebot", "--name", "Parrot", "--output", folder, "--transport", $"tcp://{host.EndPoint}", "--debug:custom-hive", settings);
        string built = await DotnetCommand.RunAsync(
            folder, packed.NewFolder("parrotcache"), "build", "-warnaserror", "-p:NuGetAudit=false", "-o", Path.Combine(folder, "out"));
        using var attached = bots.ProgramAttached.Record();
        using RunningProgram bot = RunningProgram.Assembly(
            Path.Combine(folder, "out", "Parrot.dll"), "--Skype:MessageRecovery:Journal", Path.Combine(templates, "bot.journal"));

        Assert.Equal("Parrot", (await attached.NextAsync()).Name);
        Task<ChatEntry> answer = anna.WaitForMessageAsync(m => m.From == "bot");
        anna.Say(bots, "hello");
        Assert.Equal("You said: hello", (await answer.InTime()).Text);
        Assert.Equal(0, await bot.TerminateAsync());
        Assert.DoesNotContain("SkypeBot", string.Concat(Directory.GetFiles(folder, "*.cs").Select(File.ReadAllText)) + built);
    }
}
