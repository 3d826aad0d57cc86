using System.Text.Json;

namespace Skype4Net.Playground.Browser;

/// <summary>The page in a window of its own. Anything that the browser complains about fails the test at the end.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    private OpenPage(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>How many keys were pressed by <see cref="PressAsync"/> and <see cref="TypeAsync"/>; a text counts as one.</summary>
    public int Keys { get; private set; }

    /// <param name="browser">The browser.</param>
    /// <param name="width">Of the window, in px.</param>
    /// <param name="dark">The theme of the system.</param>
    /// <param name="hash">Where to begin: <c>#/nora/chats/...</c>; empty: as the page chooses.</param>
    /// <param name="before">Script that runs before the page's own.</param>
    /// <param name="media">What else the system wishes: forced colours, more contrast.</param>
    public static Task<OpenPage> OpenAsync(
        BrowserFixture browser, int width = 1600, bool dark = false, string hash = "", string before = "", PageEmulateMediaOptions? media = null)
    {
        string feed = $"{before}\n{Resource("Feed/office.js")};\n{Resource("Feed/fake-server.js")};\n";
        return OpenAsync(browser, browser.Host!.Address, width, dark, hash, feed, media);
    }

    /// <summary>The page of a world of its own, over a real WebSocket.</summary>
    public static Task<OpenPage> OpenAsync(BrowserFixture browser, PlaygroundHost host) => OpenAsync(browser, host.Address);

    /// <summary>The page at an address.</summary>
    public static Task<OpenPage> OpenAsync(BrowserFixture browser, Uri address)
        => OpenAsync(browser, address, 1600, dark: false, "", "", media: null);

    private static async Task<OpenPage> OpenAsync(
        BrowserFixture browser, Uri address, int width, bool dark, string hash, string before, PageEmulateMediaOptions? media)
    {
        IPage page = await browser.Context.NewPageAsync();
        var open = new OpenPage(page);
        page.PageError += (_, error) => open._complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                open._complaints.Add(message.Text);
        };
        await page.SetViewportSizeAsync(width, HeightAt(width));
        media ??= new PageEmulateMediaOptions();
        media.ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light;
        await page.EmulateMediaAsync(media);
        if (before.Length > 0)
            await page.AddInitScriptAsync(before);
        await page.GotoAsync(address.ToString());
        await page.Locator("body[data-ready]").WaitForAsync();
        if (hash.Length > 0)
            await page.EvaluateAsync("hash => { location.hash = hash; }", hash);
        await open.FramesAsync();
        return open;
    }

    /// <summary>Makes the window wider or narrower, and changes the theme of the system.</summary>
    public async Task ResizeAsync(int width, bool dark)
    {
        await Page.SetViewportSizeAsync(width, HeightAt(width));
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
        await FramesAsync();
    }

    /// <summary>The height of a window of a width, in px.</summary>
    public static int HeightAt(int width) => width < 560 ? 800 : 1000;

    /// <summary>A script of this assembly.</summary>
    public static string Resource(string name)
    {
        using Stream stream = typeof(OpenPage).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        // As an expression: the formatter ends it like a statement.
        return reader.ReadToEnd().TrimEnd().TrimEnd(';');
    }

    /// <summary>Waits until what was asked for is drawn: three animation frames.</summary>
    public Task FramesAsync() => Page.EvaluateAsync(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))");

    public async Task PressAsync(params string[] keys)
    {
        foreach (string key in keys)
        {
            Keys++;
            await Page.Keyboard.PressAsync(key);
            await FramesAsync();
        }
    }

    public async Task TypeAsync(string text)
    {
        Keys++;
        await Page.Keyboard.InsertTextAsync(text);
        await FramesAsync();
    }

    /// <summary>Runs script in the page; <c>feed</c> is the server in the page.</summary>
    public async Task<T> RunAsync<T>(string script)
    {
        T result = await Page.EvaluateAsync<T>(script);
        await FramesAsync();
        return result;
    }

    public async Task RunAsync(string script)
    {
        await Page.EvaluateAsync(script);
        await FramesAsync();
    }

    /// <summary>The commands that the page has sent, in their order.</summary>
    public async Task<IReadOnlyList<JsonElement>> CommandsAsync()
    {
        string sent = await Page.EvaluateAsync<string>("() => JSON.stringify(feed.sent.filter(f => f.do))");
        return [.. JsonDocument.Parse(sent).RootElement.EnumerateArray()];
    }

    /// <summary>The commands of one name.</summary>
    public async Task<IReadOnlyList<JsonElement>> CommandsAsync(string name)
        => [.. (await CommandsAsync()).Where(c => c.GetProperty("do").GetString() == name)];

    public Task<string> FocusedAsync() => Page.EvaluateAsync<string>(
        "() => document.activeElement.id || document.activeElement.getAttribute('aria-label') || document.activeElement.textContent");

    /// <summary>A complaint that the test provoked.</summary>
    public void Expect(string part) => _complaints.RemoveAll(c => c.Contains(part, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        // The windows of a test share what is kept in the browser; the tests do not.
        await Page.EvaluateAsync("() => localStorage.clear()");
        await Page.CloseAsync();
        Assert.Empty(_complaints);
    }
}
