namespace Skype4Net.Playground.Browser;

/// <summary>The connection goes and comes: nothing is lost, nothing is sent twice.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ConnectionTests(BrowserFixture browser)
{
    [SkippableFact]
    public async Task What_is_said_while_the_connection_is_lost_waits_and_is_said_once()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.RunAsync("feed.cut()");

        await page.TypeAsync("hello");
        await page.PressAsync("Enter");
        Assert.Empty(await page.CommandsAsync("message.say"));
        Assert.Equal(1, await page.Page.Locator("article.waiting").CountAsync());
        await Assertions.Expect(page.Page.GetByText("Connection lost. Trying again, nothing is sent twice.").First).ToBeVisibleAsync();

        await page.RunAsync("feed.back()");
        await Assertions.Expect(page.Page.Locator("article.waiting")).ToHaveCountAsync(0);
        Assert.Single(await page.CommandsAsync("message.say"));
        Assert.Equal(1, await page.Page.Locator("article", new() { HasText = "hello" }).CountAsync());
        Assert.Equal(0, await page.Page.Locator(".band.lost").CountAsync());
    }

    [SkippableFact]
    public async Task A_command_whose_result_was_lost_is_sent_again_under_its_own_name()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.RunAsync("feed.silent = true");
        await page.TypeAsync("hello");
        await page.PressAsync("Enter");

        await page.RunAsync("feed.silent = false; feed.cut(); feed.back();");
        await Assertions.Expect(page.Page.Locator("article.waiting")).ToHaveCountAsync(0);

        var said = await page.CommandsAsync("message.say");
        Assert.Equal(2, said.Count);
        Assert.Equal(said[0].GetProperty("id").GetString(), said[1].GetProperty("id").GetString());
        Assert.Equal(1, await page.Page.Locator("article", new() { HasText = "hello" }).CountAsync());
    }

    [SkippableFact]
    public async Task What_waited_for_a_world_that_is_gone_is_offered_again_and_not_sent()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.RunAsync("feed.cut()");
        await page.TypeAsync("hello");
        await page.PressAsync("Enter");

        await page.RunAsync("feed.run = 'r2'; feed.back();");

        ILocator refused = page.Page.Locator("article.refused");
        await Assertions.Expect(refused).ToHaveCountAsync(1);
        Assert.Empty(await page.CommandsAsync("message.say"));
        await refused.GetByRole(AriaRole.Button, new() { Name = "Retry" }).ClickAsync();
        await Assertions.Expect(refused).ToHaveCountAsync(0);
        Assert.Single(await page.CommandsAsync("message.say"));
    }

    [SkippableFact]
    public async Task At_most_fifty_commands_wait()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.RunAsync("feed.cut()");
        for (int i = 0; i < 51; i++)
        {
            await page.Page.Keyboard.InsertTextAsync($"text {i}");
            await page.Page.Keyboard.PressAsync("Enter");
        }

        await page.FramesAsync();
        Assert.Equal(50, await page.Page.Locator("article.waiting").CountAsync());
        Assert.Contains("text 50", await page.Page.Locator("article.refused").TextContentAsync(), StringComparison.Ordinal);

        await page.RunAsync("feed.back()");
        await Assertions.Expect(page.Page.Locator("article.waiting")).ToHaveCountAsync(0);
        Assert.Equal(50, (await page.CommandsAsync("message.say")).Count);
    }

    [SkippableFact]
    public async Task The_token_leaves_the_address_at_once()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        Assert.DoesNotContain("t=", new Uri(page.Page.Url).Fragment, StringComparison.Ordinal);
        Assert.NotEmpty(await page.RunAsync<string>("JSON.parse(sessionStorage.getItem('skype4net-token'))"));
        await page.Page.ReloadAsync();
        await page.Page.Locator("body[data-ready]").WaitForAsync();
        Assert.NotEmpty(await page.RunAsync<string>("feed.sent.find(f => f.hello).token"));
    }

    [SkippableFact]
    public async Task Draft_place_and_focus_survive_a_new_snapshot()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.TypeAsync("half a sen");

        await page.RunAsync("feed.run = 'r2'; feed.cut(); feed.back();");

        Assert.Equal("half a sen", await page.Page.Locator("#composer").InputValueAsync());
        Assert.Equal("composer", await page.FocusedAsync());
        Assert.StartsWith("#/nora/chats/", new Uri(page.Page.Url).Fragment, StringComparison.Ordinal);
    }
}
