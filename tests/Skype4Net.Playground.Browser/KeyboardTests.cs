using System.Text.Json;

namespace Skype4Net.Playground.Browser;

/// <summary>The keys of docs/playground.md, each pressed.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    [SkippableFact]
    public async Task Up_in_an_empty_composer_edits_what_was_said_last()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        await page.PressAsync("ArrowUp");
        Assert.Equal("@lunch close", await page.Page.Locator("#composer").InputValueAsync());
        await page.TypeAsync(" now");
        await page.PressAsync("Enter");

        JsonElement edit = Assert.Single(await page.CommandsAsync("message.edit"));
        Assert.Equal("@lunch close now", edit.GetProperty("text").GetString());
        Assert.Equal(4809, edit.GetProperty("message").GetInt32());
        Assert.Empty(await page.CommandsAsync("message.say"));
        await Assertions.Expect(page.Page.Locator("article", new() { HasText = "@lunch close now" })).ToContainTextAsync("Edited");
    }

    [SkippableFact]
    public async Task Drafts_are_kept_for_each_account_and_chat()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.TypeAsync("for the room");

        await page.PressAsync("Alt+ArrowDown");
        Assert.Equal("", await page.Page.Locator("#composer").InputValueAsync());
        await page.TypeAsync("for the bot");
        await page.PressAsync("Alt+ArrowUp");
        Assert.Equal("for the room", await page.Page.Locator("#composer").InputValueAsync());
        await page.PressAsync("Alt+Shift+ArrowDown");
        Assert.Equal("", await page.Page.Locator("#composer").InputValueAsync());
        await page.PressAsync("Alt+Shift+ArrowUp", "Alt+ArrowDown");
        Assert.Equal("for the bot", await page.Page.Locator("#composer").InputValueAsync());
    }

    [SkippableFact]
    public async Task A_message_that_has_the_focus_has_keys_of_its_own()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.PressAsync("Shift+Tab", "c");
        Assert.Single(await page.CommandsAsync("message.csharp"));
        Assert.Equal("visible", await page.RunAsync<string>("getComputedStyle(document.activeElement).contentVisibility"));
        await page.PressAsync("Delete");
        Assert.Single(await page.CommandsAsync("message.delete"));

        await page.PressAsync("ArrowUp");
        Assert.Equal("Lunch Bot", await page.RunAsync<string>("document.activeElement.getAttribute('aria-label')"));
        await page.PressAsync("Delete");
        Assert.Single(await page.CommandsAsync("message.delete"));
        await page.PressAsync("Enter");
        Assert.Equal("Copy as C#", await page.FocusedAsync());
        await page.PressAsync("ArrowRight");
        Assert.Equal("On the wire", await page.FocusedAsync());
        await page.PressAsync("Escape", "Escape");
        Assert.Equal("composer", await page.FocusedAsync());
    }

    [SkippableFact]
    public async Task The_palette_plays_an_account_and_runs_a_line_of_the_prompt_that_it_previews()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        await page.PressAsync("Control+k");
        await page.TypeAsync("play ida");
        await page.PressAsync("Enter");
        Assert.Equal("#/ida/chats", new Uri(page.Page.Url).Fragment);

        await page.PressAsync("Control+k");
        await page.TypeAsync("ben call nora");
        await Assertions.Expect(page.Page.Locator(".preview")).ToHaveTextAsync("ben calls nora");
        await page.PressAsync("Enter");
        Assert.Equal("ben call nora", Assert.Single(await page.CommandsAsync("world.prompt")).GetProperty("line").GetString());
    }

    [SkippableFact]
    public async Task The_oldest_request_is_answered_first()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        await page.PressAsync("Control+.", "Enter");

        JsonElement allowed = Assert.Single(await page.CommandsAsync("program.allow"));
        Assert.Equal("lunch.bot", allowed.GetProperty("as").GetString());
        Assert.Equal(2, allowed.GetProperty("request").GetInt32());
        Assert.True(allowed.GetProperty("remember").GetBoolean());

        await page.RunAsync("feed.patch([['del', 'request', 'lunch.bot/2']])");
        await page.PressAsync("Control+.", "Enter");
        Assert.Equal("carl.k", Assert.Single(await page.CommandsAsync("contact.accept")).GetProperty("who").GetString());
    }

    [SkippableFact]
    public async Task Lists_open_by_Enter_have_menus_and_numbers_choose_accounts()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        await page.Page.Locator("#account-list").FocusAsync();
        await page.PressAsync("2");
        Assert.StartsWith("#/ben/", new Uri(page.Page.Url).Fragment, StringComparison.Ordinal);

        await page.Page.Locator("#account-list").FocusAsync();
        await page.PressAsync("Home", "Shift+F10");
        Assert.Equal("Profile and settings", await page.FocusedAsync());
        await page.PressAsync("Escape");
        Assert.Equal("account-list", await page.FocusedAsync());
        await page.PressAsync("ArrowDown", "ArrowDown", "Enter");
        Assert.StartsWith("#/ida/", new Uri(page.Page.Url).Fragment, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Back_and_a_bookmark_return_to_the_place()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        string first = page.Page.Url;
        await page.PressAsync("Alt+ArrowDown");
        string second = page.Page.Url;
        Assert.NotEqual(first, second);

        await page.RunAsync("new Promise(done => { addEventListener('hashchange', done, { once: true }); history.back(); })");

        Assert.Equal(first, page.Page.Url);
        await Assertions.Expect(page.Page.Locator("#conversation h2")).ToHaveTextAsync("Friday lunch");
        await page.RunAsync($"location.hash = '{new Uri(second).Fragment}'");
        await Assertions.Expect(page.Page.Locator("#conversation h2")).ToHaveTextAsync("Lunch Bot");
    }
}
