using ChatBot;
using Skype4Net.Emulator.Testing;
using Skype4Net.Tests.House;

namespace Skype4Net.Samples.Tests;

/// <summary>The pages say what is there, and the examples work as pasted.</summary>
public class DocsTests
{
    [Fact]
    public async Task The_first_example_of_testing_a_bot_works()
    {
        // docs/testing-your-bot.md begin
        await using var world = new BotWorld();
        await using ISkype skype = await world.AttachAsync();
        using var bot = new Bot(skype);
        bot.Start();
        Conversation anna = world.With("anna");

        await anna.SaysAsync("@help");
        await anna.ExpectReplyAsync("I know: *");
        await anna.SaysAsync("thank you!");
        await anna.ExpectReadAsync();
        await anna.ExpectNothingAsync();
        // docs/testing-your-bot.md end
    }

    [Fact]
    public async Task What_waits_takes_the_clock()
    {
        await using var world = new BotWorld();
        TimeProvider clock = world.Clock;
        Task waits = WaitAsync(CancellationToken.None);

        await world.PassesAsync(TimeSpan.FromHours(1));

        await waits.InTime();

        async Task WaitAsync(CancellationToken cancellationToken)
        {
            // docs/testing-your-bot.md begin
            await Task.Delay(TimeSpan.FromHours(1), clock, cancellationToken);
            using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), clock);
            DateTimeOffset now = clock.GetUtcNow();
            // docs/testing-your-bot.md end
            Assert.Equal(new BotWorldOptions().Start + TimeSpan.FromHours(1), now);
        }
    }

    [Fact]
    public void And_they_are_the_same_on_the_page()
    {
        string[][] page = Blocks("docs/testing-your-bot.md", "```csharp", "```");
        string[][] here = Blocks("tests/Skype4Net.Samples/DocsTests.cs", "// docs/testing-your-bot.md begin", "// docs/testing-your-bot.md end");

        Assert.Equal(2, page.Length);
        Assert.Equal(here, page);
    }

    [Fact]
    public void The_table_of_samples_has_a_row_for_each_folder_and_script()
    {
        string table = File.ReadAllText(Path.Combine(Repository.Root, "samples/README.md"));
        string samples = Path.Combine(Repository.Root, "samples");
        string[] expected = [.. Directory.GetDirectories(samples).Where(HasProject).Select(d => Path.GetFileName(d)!).Where(n => n != "Shared"),
            .. Directory.GetFiles(Path.Combine(samples, "scripts"), "*.cs").Select(f => $"scripts/{Path.GetFileName(f)}")];

        Assert.NotEmpty(expected);
        Assert.All(expected, sample => Assert.Contains($"| [{sample}]({sample}) |", table));
    }

    private static string[][] Blocks(string file, string begin, string end)
    {
        string[] lines = [.. File.ReadLines(Path.Combine(Repository.Root, file)).Select(l => l.Trim())];
        return [.. Enumerable.Range(0, lines.Length).Where(i => lines[i] == begin).Select(i => lines.Skip(i + 1).TakeWhile(l => l != end).ToArray())];
    }

    private static bool HasProject(string folder) => Directory.GetFiles(folder, "*.csproj").Length > 0;
}
