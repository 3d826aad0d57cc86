namespace Skype4Net.Playground.Browser;

/// <summary>A view of the page and how one gets there.</summary>
/// <param name="Name">For tests and pictures.</param>
/// <param name="Hash">Its address.</param>
/// <param name="Script">What is done there.</param>
/// <param name="Before">Script before the page's own.</param>
internal sealed record View(string Name, string Hash, string Script = "", string Before = "")
{
    private const string Chat = "#/nora/chats/%23ben%2F%24nora%3B4f1c";
    private const string ChooseLine =
        "[...document.querySelectorAll('.wire-row')].find(r => r.textContent.includes('4809 STATUS RECEIVED')).click()";

    public static IReadOnlyList<View> All { get; } =
    [
        new("conversation", Chat),
        new("accounts", "#/nora/chats?at=accounts"),
        new("chats", "#/nora/chats"),
        new("contacts", "#/nora/contacts"),
        new("call", "#/nora/calls/call%2012"),
        new("files", "#/nora/files/nora%2F5"),
        new("telephone", "#/nora/calls/%2B3725550100"),
        new("wire", Chat + "?at=inspector", ChooseLine),
        new("programs", Chat + "?i=programs&at=inspector"),
        new("faults", "#/lunch.bot/chats?i=faults&at=inspector"),
        new("replay", Chat + "?i=replay&at=inspector", Before: Traces.Replay),
        new("timeline", Chat + "?i=timeline&at=inspector", Before: Traces.FailedTest),
        new("palette", Chat, "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }))"),
        new("keys", Chat, "document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', ctrlKey: true, bubbles: true, cancelable: true }))"),
        new(
            "people",
            Chat,
            "document.querySelector('[aria-label=\"Actions for the conversation\"]').click(); document.querySelector('[role=menuitem]').click()"),
        new(
            "lost",
            Chat,
            "feed.cut(); new Promise(done => { const look = () => document.querySelector('.band.lost') ? done() : setTimeout(look, 50); look(); })"),
    ];

    public static async Task<OpenPage> OpenAsync(BrowserFixture browser, string name, int width, bool dark)
    {
        View view = All.Single(v => v.Name == name);
        const string clock = "{ const at = Date.UTC(2026, 10, 21, 9, 43, 43); Date.now = () => at; }\n";
        OpenPage page = await OpenPage.OpenAsync(browser, width, dark, view.Hash, clock + view.Before);
        await page.RunAsync(DrawerScript(view, width));
        if (view.Script.Length > 0)
            await page.RunAsync(view.Script);
        await page.FramesAsync();
        return page;
    }

    /// <summary>Makes the window of an open view wider or narrower, and changes the theme of the system.</summary>
    public static async Task ResizeAsync(OpenPage page, string name, int width, bool dark)
    {
        await page.ResizeAsync(width, dark);
        await page.RunAsync(DrawerScript(All.Single(v => v.Name == name), width));
    }

    // Where the inspector is a drawer, its views are seen when that is open.
    private static string DrawerScript(View view, int width)
    {
        bool open = view.Hash.Contains("at=inspector", StringComparison.Ordinal) && width is >= 560 and < 1040;
        return $"document.body.classList.toggle('drawer', {(open ? "true" : "false")})";
    }
}
