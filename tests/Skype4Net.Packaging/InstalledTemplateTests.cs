using System.Text.RegularExpressions;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Tests.Packaging;

/// <summary>Somebody makes a bot of a template, on the lowest versions of Microsoft.Extensions that the packages ask for, and runs it.</summary>
public class InstalledTemplateTests(Packed packed) : IClassFixture<Packed>
{
    [SkippableFact]
    public async Task A_new_skypebot_is_built_on_the_lowest_versions_answers_and_ends_on_SIGTERM()
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
        IReadOnlyDictionary<string, string> lowest = packed.Dependencies("Skype4Net.Hosting");
        await LowerAsync(Path.Combine(folder, "Parrot.csproj"), lowest["Microsoft.Extensions.Hosting.Abstractions"]);
        (int exitCode, string built) = await DotnetCommand.TryAsync(
            "dotnet", folder, packed.Cache, "build", "-warnaserror", "-p:NuGetAudit=false", "-o", Path.Combine(folder, "out"));
        Skip.If(exitCode != 0 && built.Contains("NU1603"), "The lowest versions are not in the package source.");
        Assert.True(exitCode == 0, built);
        IReadOnlyDictionary<string, string> used = BuiltDependencies.Of(Path.Combine(folder, "out", "Parrot.dll"));
        Assert.All(lowest, l => Assert.Equal(l.Value, used[l.Key]));
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

    // The host of the template is newer than it must be.
    private static async Task LowerAsync(string project, string version)
    {
        string text = await File.ReadAllTextAsync(project);
        string lowered = Regex.Replace(text, "(?<=\"Microsoft\\.Extensions\\.Hosting\" Version=\")[0-9.]+", version);
        Assert.NotEqual(text, lowered);
        await File.WriteAllTextAsync(project, lowered);
    }
}
