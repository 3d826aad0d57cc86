using Skype4Net.Emulator;

namespace Skype4Net.Playground.Browser;

/// <summary>Two windows of one world, and sound, with the page's own server.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RealWindowTests(BrowserFixture browser) : IAsyncLifetime
{
    private RealWorld _world = null!;

    public async Task InitializeAsync() => _world = await RealWorld.StartAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [SkippableFact]
    public async Task Two_windows_see_the_same_and_have_places_and_drafts_of_their_own()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _world.Host);
        IPage other = await page.Page.Context.NewPageAsync();
        await other.GotoAsync(_world.Host.Address.ToString());
        await other.Locator("body[data-ready]").WaitForAsync();

        await other.Keyboard.PressAsync("Alt+Shift+ArrowDown");
        await Assertions.Expect(other.Locator("#composer")).ToBeFocusedAsync();
        await other.Keyboard.InsertTextAsync("half a sen");
        await page.TypeAsync("Me!");
        await page.PressAsync("Enter");

        await Assertions.Expect(other.Locator("article", new() { HasText = "Me!" })).ToHaveCountAsync(1);
        Assert.StartsWith("#/ben/", new Uri(other.Url).Fragment, StringComparison.Ordinal);
        Assert.StartsWith("#/nora/", new Uri(page.Page.Url).Fragment, StringComparison.Ordinal);
        Assert.Equal("half a sen", await other.Locator("#composer").InputValueAsync());
        Assert.Equal("", await page.Page.Locator("#composer").InputValueAsync());

        // The theme is one for all.
        await page.Page.Locator("#theme").ClickAsync();
        await Assertions.Expect(other.Locator("html[data-theme=dark]")).ToHaveCountAsync(1);
        await other.CloseAsync();
    }

    [SkippableFact]
    public async Task A_call_is_spoken_into_and_what_is_heard_moves_the_meter()
    {
        EmulatedCall call = _world.Ben.Call(_world.Nora);
        _world.Nora.CurrentCall!.Answer();
        var heard = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        call.SoundReceived += samples => heard.TrySetResult(samples.Length);
        await using OpenPage page = await OpenPage.OpenAsync(browser, _world.Host);
        ILocator bar = page.Page.Locator(".call-card .meter path").First;
        await Assertions.Expect(bar).ToHaveAttributeAsync("d", "M3 11v2");

        await page.Page.Locator(".call-card").GetByRole(AriaRole.Button, new() { Name = "Speak" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Menuitem, new() { Name = "A tone of 440 Hz, 1 s" }).ClickAsync();
        Assert.True(await heard.Task > 0);

        byte[] loud = [.. Enumerable.Range(0, 16_000).SelectMany(i => BitConverter.GetBytes((short)(i % 40 < 20 ? 12_000 : -12_000)))];
        call.Speak(loud);
        await Assertions.Expect(bar).Not.ToHaveAttributeAsync("d", "M3 11v2");
    }

    [SkippableFact]
    public async Task Somebody_speaks_into_a_call_by_the_microphone_until_they_stop_it()
    {
        EmulatedCall call = _world.Ben.Call(_world.Nora);
        _world.Nora.CurrentCall!.Answer();
        var loud = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        call.SoundReceived += samples =>
        {
            if (samples.Span.IndexOfAnyExcept((byte)0) >= 0)
                loud.TrySetResult();
        };
        await using OpenPage page = await OpenPage.OpenAsync(browser, _world.Host);
        ILocator speak = page.Page.Locator(".call-card").GetByRole(AriaRole.Button, new() { Name = "Speak" });

        await speak.ClickAsync();
        await page.Page.GetByRole(AriaRole.Menuitem, new() { Name = "The microphone" }).ClickAsync();
        await loud.Task;
        await Assertions.Expect(page.Page.GetByText("The microphone is on.")).ToBeVisibleAsync();

        await speak.ClickAsync();
        await page.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Stop the microphone" }).ClickAsync();
        await speak.ClickAsync();
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Menuitem, new() { Name = "The microphone", Exact = true })).ToBeVisibleAsync();
    }
}
