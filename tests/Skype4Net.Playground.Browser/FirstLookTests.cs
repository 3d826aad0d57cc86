using Skype4Net.Tests.Architecture;
using Skype4Net.Tool.Tests;

namespace Skype4Net.Playground.Browser;

/// <summary>The one command of the README: whoever opens its page sees a conversation.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FirstLookTests(BrowserFixture browser)
{
    [SkippableFact]
    public async Task The_command_of_the_README_shows_a_conversation_in_which_one_can_join()
    {
        string command = File.ReadLines(Path.Combine(Repository.Root, "README.md"))
            .First(l => l.Contains("emulate --web", StringComparison.Ordinal));
        string[] words = command.Split('#')[0].Split(" -- ")[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        // On a free port, and not in the browser of whoever runs the tests.
        string[] arguments = [.. words.Except(["--open"]).SelectMany(w => w == "--web" ? (string[])[w, "0"] : [w])];
        using var tool = new ToolRun();
        Task<int> running = tool.StartAsync(arguments);
        string ready = await tool.Out.LineAsync(l => l.StartsWith("ready: http", StringComparison.Ordinal));

        await using (OpenPage page = await OpenPage.OpenAsync(browser, new Uri(ready["ready: ".Length..].Trim())))
        {
            await Assertions.Expect(page.Page.Locator("#conversation h2")).ToHaveTextAsync("Friday lunch");
            await Assertions.Expect(page.Page.Locator("article", new() { HasText = "Who is in for Friday?" })).ToBeVisibleAsync();
            await Assertions.Expect(page.Page.Locator("article", new() { HasText = "Noted: soup for Ida Berg." })).ToBeVisibleAsync();
            await Assertions.Expect(page.Page.Locator(".wire-row", new() { HasText = "Noted: soup for Ida Berg." }).First).ToBeVisibleAsync();

            await page.TypeAsync("@lunch salad");
            await page.PressAsync("Enter");
            await Assertions.Expect(page.Page.Locator("article", new() { HasText = "Noted: salad for Nora Lund." })).ToBeVisibleAsync();
        }

        tool.In.Type("quit");
        Assert.Equal(0, await running.InTime());
    }
}
