using Skype4Net.Emulator;

namespace Skype4Net.Playground.Browser;

/// <summary>The wire with its own server: explanations, the lines of a message, and a tab that nobody looks at.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RealWireTests(BrowserFixture browser) : IAsyncLifetime
{
    private RealWorld _world = null!;

    public async Task InitializeAsync() => _world = await RealWorld.StartAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [SkippableFact]
    public async Task A_line_is_explained_by_the_server_with_what_the_program_did_about_it()
    {
        await using ISkype skype = await _world.AttachAsync();
        var read = new TaskCompletionSource();
        using IDisposable bot = skype.Chats.MessageReceived.Handle(async message =>
        {
            await skype.SendAsync($"GET CHATMESSAGE {message.Id} BODY");
            read.TrySetResult();
        });
        await using OpenPage page = await OpenPage.OpenAsync(browser, _world.Host);
        _world.Ben.Say(_world.Nora, "@lunch close");
        await read.Task;

        // Rows do not move while it is paused.
        await Assertions.Expect(page.Page.Locator(".wire-row", new() { HasText = "BODY" }).Last).ToBeVisibleAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await page.Page.Locator(".wire-row", new() { HasText = "STATUS RECEIVED" }).Last.ClickAsync();

        ILocator explanation = page.Page.GetByRole(AriaRole.Region, new() { Name = "Explanation" });
        await Assertions.Expect(explanation).ToContainTextAsync("The client tells the program, of a message in a chat: how far it has come.");
        await Assertions.Expect(explanation).ToContainTextAsync("\u0022@lunch close\u0022 from Ben Ode");
        await Assertions.Expect(explanation).ToContainTextAsync("the program sent");
        await explanation.GetByRole(AriaRole.Button, new() { Name = "Show message" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("article", new() { HasText = "@lunch close" })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task The_lines_of_a_message_are_marked()
    {
        await using ISkype skype = await _world.AttachAsync();
        var asked = new TaskCompletionSource();
        using IDisposable bot = skype.Chats.MessageReceived.Handle(async message =>
        {
            await skype.SendAsync($"GET CHATMESSAGE {message.Id} EDITED_BY");
            asked.TrySetResult();
        });
        await using OpenPage page = await OpenPage.OpenAsync(browser, _world.Host);
        _world.Ben.Say(_world.Nora, "@lunch close");
        await asked.Task;
        await Assertions.Expect(page.Page.Locator("article", new() { HasText = "@lunch close" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Page.Locator(".wire-row", new() { HasText = "EDITED_BY" }).Last).ToBeVisibleAsync();

        await page.PressAsync("Shift+Tab", "w");

        await Assertions.Expect(page.Page.Locator(".wire-row.marked", new() { HasText = "EDITED_BY" }).First).ToBeVisibleAsync();
        Assert.Equal(0, await page.Page.Locator(".wire-row.marked", new() { HasText = "CURRENTUSERHANDLE" }).CountAsync());
    }

    [SkippableFact]
    public async Task What_is_missing_is_named()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _world.Host);

        await page.PressAsync("Shift+Tab", "w");

        await Assertions.Expect(page.Page.GetByText("no program is let in")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task A_hidden_tab_gives_up_the_wire_keeps_the_rest_and_catches_up_when_it_is_shown()
    {
        await using ISkype skype = await _world.AttachAsync();
        await using OpenPage page = await OpenPage.OpenAsync(browser, _world.Host);
        await page.RunAsync("""
            window.sees = hidden => {
                Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
                document.dispatchEvent(new Event("visibilitychange"));
            };
            sees(true);
            window.lines = () => document.getElementById("wire-grid").getAttribute("aria-rowcount");
            """);
        await SettleAsync(page);
        string before = await page.RunAsync<string>("lines()");

        await skype.SendAsync("GET SKYPEVERSION");
        ChatEntry said = _world.Ben.Say(_world.Nora, "Are you there?");
        await Assertions.Expect(page.Page.Locator("article", new() { HasText = said.Text })).ToHaveCountAsync(1);
        await SettleAsync(page);
        Assert.Equal(before, await page.RunAsync<string>("lines()"));

        await page.RunAsync("sees(false)");
        await Assertions.Expect(page.Page.Locator(".wire-row", new() { HasText = "GET SKYPEVERSION" }).Last).ToBeVisibleAsync();
    }

    // A command is answered behind everything that was sent before it.
    private static Task SettleAsync(OpenPage page) => page.Page.EvaluateAsync(
        "() => import('/page.js').then(({ modules }) => modules['core/app.js'].app.connection.do('wire.list', { count: 1 }))");
}
