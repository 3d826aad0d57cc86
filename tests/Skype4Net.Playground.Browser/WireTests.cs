using System.Text.Json;

namespace Skype4Net.Playground.Browser;

/// <summary>The wire: filter, pause, keys, explanation, lines that are gone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WireTests(BrowserFixture browser)
{
    [SkippableTheory]
    [InlineData("chatmessage", 24)]
    [InlineData("chatmessage -body", 15)]
    [InlineData("#31", 2)]
    [InlineData("error", 1)]
    [InlineData("4809 status", 2)]
    public async Task The_filter_has_words_words_that_must_not_be_there_numbers_and_errors(string filter, int lines)
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        await page.Page.Locator("#wire-filter").FillAsync(filter);
        await page.FramesAsync();

        Assert.Equal(lines, await RowsAsync(page));
    }

    [SkippableFact]
    public async Task Arrows_move_go_to_the_reply_and_Enter_explains()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.Page.Locator("#wire-grid").FocusAsync();
        await page.PressAsync("ArrowUp", "ArrowUp");
        Assert.Contains("#32 CHATMESSAGE 4809 FROM_HANDLE nora", await ActiveAsync(page), StringComparison.Ordinal);

        await page.PressAsync("ArrowLeft");
        Assert.Contains("#32 GET CHATMESSAGE 4809 FROM_HANDLE", await ActiveAsync(page), StringComparison.Ordinal);
        await page.PressAsync("ArrowRight");
        Assert.Contains("FROM_HANDLE nora", await ActiveAsync(page), StringComparison.Ordinal);

        await page.PressAsync("Enter");
        JsonElement asked = Assert.Single(await page.CommandsAsync("wire.explain"));
        Assert.Equal(23, asked.GetProperty("line").GetInt32());
        await Assertions.Expect(page.Page.GetByText("The client tells the program that a message has come in.")).ToBeVisibleAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Show message" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("article.marked")).ToHaveCountAsync(1);
    }

    [SkippableFact]
    public async Task Space_pauses_and_what_came_meanwhile_is_counted_and_shown_again()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.Page.Locator("#wire-grid").FocusAsync();
        int before = await RowsAsync(page);

        await page.PressAsync("Space");
        await page.RunAsync("""
            feed.wire(Array.from({ length: 312 }, (_, i) => [1000 + i, feedWorld.now + i, 1, "lunch.bot/1", "USER ben MOOD_TEXT " + i]))
            """);
        Assert.Equal(before, await RowsAsync(page));
        await Assertions.Expect(page.Page.Locator(".wire-end")).ToHaveTextAsync("+312");

        await page.PressAsync("Space");
        Assert.Equal(before + 312, await RowsAsync(page));
    }

    [SkippableFact]
    public async Task Lines_left_out_because_of_load_are_said_and_faults_are_marked()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        await page.RunAsync("feed.wire([[2000, feedWorld.now, 1, 'lunch.bot/1', 'USER ben ONLINESTATUS AWAY', 'late']], 12)");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Noise" }).ClickAsync();
        await page.FramesAsync();

        await Assertions.Expect(page.Page.Locator(".wire-row.gap")).ToContainTextAsync("12 lines skipped, load");
        await Assertions.Expect(page.Page.Locator(".wire-row.fault.late .took")).ToHaveTextAsync("late");
        await Assertions.Expect(page.Page.Locator(".wire-row.fault.lost .took")).ToHaveTextAsync("lost");
    }

    [SkippableFact]
    public async Task Lines_that_were_left_out_are_loaded_into_their_place_or_said_to_be_gone()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.RunAsync("feed.wire([[2000, feedWorld.now, 1, 'lunch.bot/1', 'CALL 1 STATUS RINGING']]); "
            + "feed.wire([[2004, feedWorld.now, 1, 'lunch.bot/1', 'CALL 1 STATUS FINISHED']], 3)");
        await page.RunAsync("void (feed.answer['wire.list'] = f => ({ more: false, lines: [2001, 2002, 2003, 2004, 2005].filter(n => n > f.after)"
            + ".map(n => [n, feedWorld.now, 1, 'lunch.bot/1', `CALL 1 DURATION ${n}`]) }))");
        int before = await RowsAsync(page);

        await page.Page.Locator(".wire-row.gap").ClickAsync();

        await Assertions.Expect(page.Page.Locator(".wire-row.gap:not([hidden])")).ToHaveCountAsync(0);
        Assert.Equal(before + 2, await RowsAsync(page));
        string[] texts = await page.RunAsync<string[]>(
            "[...document.querySelectorAll('.wire-row:not([hidden])')].sort((a, b) => a.ariaRowIndex - b.ariaRowIndex)"
                + ".slice(-5).map(r => r.querySelector('.what').textContent)");
        Assert.Equal(
            ["CALL 1 STATUS RINGING", "CALL 1 DURATION 2001", "CALL 1 DURATION 2002", "CALL 1 DURATION 2003", "CALL 1 STATUS FINISHED"], texts);

        await page.RunAsync("void (feed.answer['wire.list'] = () => ({ lines: [], more: false }))");
        await page.RunAsync("feed.wire([[3000, feedWorld.now, 1, 'lunch.bot/1', 'CALL 2 STATUS RINGING']], 7)");
        await page.Page.Locator(".wire-row.gap").ClickAsync();
        await Assertions.Expect(page.Page.Locator(".wire-row.gap")).ToContainTextAsync("7 lines skipped, not kept any more");
    }

    [SkippableFact]
    public async Task A_command_of_a_program_is_done_again_and_a_message_is_said_again()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.RunAsync("feed.answer['program.send'] = () => ({ reply: 'USERSTATUS AWAY' }); "
            + "feed.answer['wire.explain'] = () => ({ title: 'x', parts: [] })");
        await page.RunAsync("feed.wire([[2000, feedWorld.now, 0, 'lunch.bot/1', '#77 GET USERSTATUS']])");

        await page.Page.Locator(".wire-row:not([hidden])", new() { HasText = "#77 GET USERSTATUS" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Do again" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("#notice")).ToContainTextAsync("USERSTATUS AWAY");
        System.Text.Json.JsonElement sent = Assert.Single(await page.CommandsAsync("program.send"));
        Assert.Equal(("lunch.bot", "GET USERSTATUS"), (sent.GetProperty("as").GetString(), sent.GetProperty("line").GetString()));

        ILocator own = page.Page.Locator("article.own").Last;
        string text = (await own.Locator(".bubble").TextContentAsync())!;
        await own.HoverAsync();
        await own.GetByRole(AriaRole.Button, new() { Name = "Say again" }).ClickAsync();
        await page.FramesAsync();
        Assert.Contains(Assert.Single(await page.CommandsAsync("message.say")).GetProperty("text").GetString()!, text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_watch_that_begins_again_asks_only_for_what_is_missing()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.RunAsync("feed.sent.length = 0; feed.cut(); feed.back();");

        int since = await page.RunAsync<int>("feed.sent.filter(f => f.watch === 'wire').at(-1).since");

        Assert.Equal(25, since);
    }

    private static Task<int> RowsAsync(OpenPage page) => page.RunAsync<int>("+document.getElementById('wire-grid').getAttribute('aria-rowcount')");

    private static async Task<string> ActiveAsync(OpenPage page)
        => await page.Page.Locator("#" + await page.Page.Locator("#wire-grid").GetAttributeAsync("aria-activedescendant")).TextContentAsync() ?? "";
}
