using Skype4Net.Emulator;
using Skype4Net.Playground;

namespace Skype4Net.Playground.Browser;

/// <summary>One browser and one server of the page for all tests. The world behind the page is mostly the feed in the page: see Feed/.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] s_places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal SkypeNetwork Network { get; } = new();

    internal PlaygroundHost? Host { get; private set; }

    /// <summary>The browser; the test is skipped where there is none.</summary>
    internal IBrowser Browser
    {
        get
        {
            Skip.If(_browser is null, "there is no browser: apt-get install chromium");
            return _browser!;
        }
    }

    public async Task InitializeAsync()
    {
        if (Array.Find(s_places, File.Exists) is not { } executable)
            return;
        Network.LogIn("nora", "Nora Lund");
        Host = await PlaygroundHost.StartAsync(Network, new PlaygroundOptions { Port = 0 });
        _playwright = await Playwright.CreateAsync();
        var options = new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = ["--no-sandbox", "--force-prefers-reduced-motion"] };
        _browser = await _playwright.Chromium.LaunchAsync(options);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (Host is not null)
            await Host.DisposeAsync();
        await Network.DisposeAsync();
    }
}

/// <summary>The tests that share the browser, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
