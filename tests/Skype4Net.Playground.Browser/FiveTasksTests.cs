using System.Text.Json;

namespace Skype4Net.Playground.Browser;

/// <summary>The five commonest tasks with the keyboard alone; the numbers of keys are a promise.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FiveTasksTests(BrowserFixture browser)
{
    [SkippableFact]
    public async Task Says_something_as_Nora_on_an_open_page()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        await page.TypeAsync("@lunch close");
        await page.PressAsync("Enter");

        JsonElement said = Assert.Single(await page.CommandsAsync("message.say"));
        Assert.Equal("nora", said.GetProperty("as").GetString());
        Assert.Equal("#ben/$nora;4f1c", said.GetProperty("chat").GetString());
        Assert.Equal("@lunch close", said.GetProperty("text").GetString());
        Assert.Equal(2, page.Keys);
        Assert.Equal("composer", await page.FocusedAsync());
    }

    [SkippableTheory]
    [InlineData(320)]
    [InlineData(1600)]
    public async Task The_step_that_failed_is_in_sight(int width)
    {
        await using OpenPage page = await View.OpenAsync(browser, "timeline", width, dark: false);

        ILocator failed = page.Page.Locator("#timeline-list [data-active=true]");
        await Assertions.Expect(failed).ToContainTextAsync("Expected “Wake up, Anna!”");
        await Assertions.Expect(failed).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [SkippableFact]
    public async Task Says_the_next_thing_as_Ben_in_the_same_chat()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        await page.PressAsync("Alt+Shift+ArrowDown");
        await page.TypeAsync("Thanks");
        await page.PressAsync("Enter");

        JsonElement said = Assert.Single(await page.CommandsAsync("message.say"));
        Assert.Equal("ben", said.GetProperty("as").GetString());
        Assert.Equal("#ben/$nora;4f1c", said.GetProperty("chat").GetString());
        Assert.Equal(3, page.Keys);
    }

    [SkippableFact]
    public async Task Finds_out_why_the_bot_did_not_answer()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.RunAsync("feed.answer['message.wire'] = () => ({ lines: [19], missing: ['no program asked for its text'] })");

        await page.PressAsync("Shift+Tab", "w");

        Assert.Single(await page.CommandsAsync("message.wire"));
        Assert.Equal(1, await page.Page.Locator(".wire-row.marked").CountAsync());
        Assert.Equal("wire-grid", await page.FocusedAsync());
        await Assertions.Expect(page.Page.GetByText("no program asked for its text")).ToBeVisibleAsync();
        Assert.Equal(2, page.Keys);
    }

    [SkippableFact]
    public async Task Plays_it_again_after_a_change_of_the_bot()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, before: Traces.Replay);

        // The replay that was given on the command line is open, with the focus on "At once".
        await Assertions.Expect(page.Page.Locator("#replay-at-once")).ToBeFocusedAsync();
        await page.PressAsync("Enter");
        await page.RunAsync("""
            feed.patch([["put", "world", "world", { ...feed.get("world", "world"), replay: { mode: "fast", step: 2, steps: 2, done: true,
              differences: [{ line: 1, kind: "other", expected: "3 orders, 21.40 €", seen: "3 orders, 21.60 €", as: "nora", chat: "c1" }] } }]])
            """);

        Assert.Single(await page.CommandsAsync("replay.load"));
        Assert.Equal("fast", Assert.Single(await page.CommandsAsync("replay.play")).GetProperty("mode").GetString());
        Assert.Equal("4", await page.Page.Locator("#panel-replay .diff.wanted mark").TextContentAsync());
        Assert.Equal("6", await page.Page.Locator("#panel-replay .diff:not(.wanted) mark").TextContentAsync());
        Assert.Equal(1, page.Keys);
    }

    [SkippableFact]
    public async Task Opens_a_failed_test_at_its_failure()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, before: Traces.FailedTest);

        await Assertions.Expect(page.Page.Locator("#panel-timeline")).ToBeVisibleAsync();
        ILocator chosen = page.Page.Locator("#timeline-list [aria-selected=true]");
        Assert.Contains("Wake up, Anna!", await chosen.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("e", await page.Page.Locator("#panel-timeline .diff:not(.wanted) mark").TextContentAsync());
        Assert.Equal("a", await page.Page.Locator("#panel-timeline .diff.wanted mark").TextContentAsync());

        await page.Page.Locator("#timeline-list").FocusAsync();
        await page.PressAsync("ArrowLeft");
        Assert.Contains("Wake up, Anne!", await chosen.TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await page.CommandsAsync("replay.play"));
    }

    [SkippableFact]
    public async Task The_lanes_of_a_timeline_are_walked_with_the_arrows()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, before: Traces.FailedTest);
        ILocator lanes = page.Page.GetByRole(AriaRole.Slider, new() { Name = "Lanes" });
        await lanes.FocusAsync();
        await ExpectAsync("Bot: Expected “Wake up, Anna!”");

        await page.PressAsync("ArrowDown");
        await ExpectAsync("Handlers: Handler Reminder.Tick");
        await page.PressAsync("ArrowDown");
        await ExpectAsync("Handlers: Handler Reminder.Tick");
        await page.PressAsync("ArrowUp", "ArrowUp");
        await ExpectAsync("People: anna says “wake me at nine”");
        await page.PressAsync("ArrowRight");
        await ExpectAsync("Handlers: Handler OnMessage");
        await page.PressAsync("End", "ArrowLeft");
        await ExpectAsync("Bot: anna sees bot say “Wake up, Anne!”");
        await Assertions.Expect(page.Page.Locator("#timeline-list [aria-selected=true]")).ToContainTextAsync("Wake up, Anne!");
        await Assertions.Expect(lanes).ToBeFocusedAsync();

        async Task ExpectAsync(string text) => await Assertions.Expect(lanes).ToHaveAttributeAsync("aria-valuetext", text);
    }

    [SkippableFact]
    public async Task A_step_back_in_a_long_timeline_reads_no_more_than_500_steps_again()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        int[] read = await page.RunAsync<int[]>("""
            (async () => {
              const { ConversationFold } = (await import("/page.js")).modules["inspector/fold.js"];
              let read = 0;
              const steps = Array.from({ length: 4000 }, (_, i) => ({
                get do() { read++; return "message.say"; }, as: "nora", text: `m${i}`, number: i }));
              const fold = new ConversationFold(steps);
              const counted = index => { read = 0; const said = fold.at(index); return [read, said.length, Number(said.at(-1).text.slice(1))]; };
              return [...counted(3999), ...counted(3900), ...counted(1200), ...counted(0)];
            })()
            """);

        Assert.Equal([4000, 40, 3999, 401, 40, 3900, 201, 40, 1200, 1, 1, 0], read);
    }
}
