using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests.Docs;

namespace Skype4Net.Tests.Packaging;

/// <summary>A newcomer goes through the page of the first bot, step by step, with the packages in an empty folder.</summary>
public class FirstBotTests(Packed packed) : IClassFixture<Packed>
{
    private const string Step = "sh step", LastStep = "sh step waits";

    [SkippableFact]
    public async Task Each_step_of_the_page_does_what_it_says()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        string folder = packed.NewFolder("firstbot"), settings = packed.NewFolder("firstbotsettings");
        packed.WriteSources(folder);
        MarkdownPage page = MarkdownPage.Find("docs/first-bot.md");
        var tested = new List<string>();
        foreach (CodeBlock block in page.Blocks.SkipWhile(b => b.Info != Step).TakeWhile(b => b.Info != LastStep))
        {
            if (block.File.Length > 0)
                await File.WriteAllTextAsync(Path.Combine(folder, block.File), block.Text);
            foreach (string line in block.Info == Step ? block.Text.Split('\n') : [])
            {
                string output = await DotnetCommand.RunAsync(folder, packed.Cache, [.. Arguments(line, settings)]);
                if (line.StartsWith("dotnet test", StringComparison.Ordinal))
                    tested.Add(output);
            }
        }

        Assert.Equal(["Passed:     1", "Passed:     2"], tested.Select(t => t.Split(',').Single(p => p.Contains("Passed: ")).Trim()));
        await AnswersAsync(folder);
    }

    private async Task AnswersAsync(string folder)
    {
        await using var network = new SkypeNetwork();
        EmulatedClient anna = network.LogIn("anna"), bots = network.LogIn("bot");
        network.MakeContacts(anna, bots);
        await using TcpHost host = await TcpHost.StartAsync(bots, new TcpHostOptions { Port = 0 });
        using var attached = bots.ProgramAttached.Record();
        using RunningProgram bot = RunningProgram.Assembly(
            Path.Combine(folder, "MyBot", "bin", "Debug", "net10.0", "MyBot.dll"), "--Skype:Transport", $"tcp://{host.EndPoint}",
            "--Skype:MessageRecovery:Journal", Path.Combine(packed.NewFolder("firstbotjournal"), "bot.journal"));
        Assert.Equal("MyBot", (await attached.NextAsync()).Name);

        Task<ChatEntry> answer = anna.WaitForMessageAsync(m => m.From == "bot");
        anna.Say(bots, "brew 10s");

        Assert.Equal("I tell you in 10s.", (await answer.InTime()).Text);
        Assert.Equal(0, await bot.TerminateAsync());
    }

    // The templates of the machine stay as they are, and nothing is asked of the network.
    private IEnumerable<string> Arguments(string line, string settings)
    {
        string[] words = line.Split(' ');
        Assert.Equal("dotnet", words[0]);
        string package = Path.Combine(packed.Folder, $"Skype4Net.Templates.{packed.Version}.nupkg");
        IEnumerable<string> arguments = words.Skip(1).Select(w => w == "Skype4Net.Templates" ? package : w);
        return words[1] == "new" ? arguments.Concat(["--debug:custom-hive", settings]) : arguments.Append("-p:NuGetAudit=false");
    }
}
