using Skype4Net.Emulator;
using Skype4Net.Playground;

namespace Skype4Net.Playground.Browser;

/// <summary>One browser and one server of the page for all tests. The world behind the page is mostly the feed in the page: see Feed/.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // One process for all pages: to start one for each takes longer than most tests.
    private static readonly string[] s_arguments =
    [
        "--no-sandbox", "--force-prefers-reduced-motion", "--process-per-site",

        // A microphone that beeps, and a person who allows it.
        "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
    ];

    // What a measurement of memory needs.
    private static readonly string[] s_measuring = ["--js-flags=--expose-gc", "--enable-precise-memory-info"];

    // Tests wait for frames all the time, and not for those of a screen.
    private static readonly string[] s_hurry = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
    private static readonly string[] s_places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _context;

    internal SkypeNetwork Network { get; } = new();

    internal PlaygroundHost? Host { get; private set; }

    /// <summary>Whether the budget of docs/playground.md is measured: with <c>PLAYGROUND_SPEED=1</c>.</summary>
    internal static bool MeasuresSpeed { get; } = Environment.GetEnvironmentVariable("PLAYGROUND_SPEED") == "1";

    /// <summary>Where pages are opened; the test is skipped where there is no browser.</summary>
    internal IBrowserContext Context
    {
        get
        {
            Skip.If(_context is null, "there is no browser: apt-get install chromium");
            return _context!;
        }
    }

    public async Task InitializeAsync()
    {
        if (Array.Find(s_places, File.Exists) is not { } executable)
            return;
        Network.LogIn("nora", "Nora Lund");
        Host = await PlaygroundHost.StartAsync(Network, new PlaygroundOptions { Port = 0 });
        _playwright = await Playwright.CreateAsync();
        var options = new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = [.. s_arguments, .. MeasuresSpeed ? s_measuring : s_hurry] };
        _browser = await _playwright.Chromium.LaunchAsync(options);
        _context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ReducedMotion = ReducedMotion.Reduce,
            TimezoneId = "UTC",
            Locale = "en",
        });
        _context.SetDefaultTimeout((float)Eventually.Limit.TotalMilliseconds);
        Assertions.SetDefaultExpectTimeout((float)Eventually.Limit.TotalMilliseconds);

        // The process lives as long as one of its pages.
        IPage first = await _context.NewPageAsync();
        await first.GotoAsync(Host.Address.GetLeftPart(UriPartial.Authority) + "/icon.svg");
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
