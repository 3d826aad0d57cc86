using ChatBot;
using Skype4Net.Emulator.Testing;
using Skype4Net.Tests.House;

namespace Skype4Net.Samples.Tests;

/// <summary>The pages say what is there, and their first examples work as pasted.</summary>
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
    public void And_is_the_same_on_the_page()
    {
        string[] page = Between("docs/testing-your-bot.md", "```csharp", "```");
        string[] here = Between("tests/Skype4Net.Samples/DocsTests.cs", "// docs/testing-your-bot.md begin", "// docs/testing-your-bot.md end");

        Assert.NotEmpty(page);
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

    private static string[] Between(string file, string begin, string end)
        => [.. File.ReadLines(Path.Combine(Repository.Root, file)).Select(l => l.Trim()).SkipWhile(l => l != begin).Skip(1).TakeWhile(l => l != end)];

    private static bool HasProject(string folder) => Directory.GetFiles(folder, "*.csproj").Length > 0;
}
