using System.Text.Json;

namespace Skype4Net.Playground.Browser;

/// <summary>Every view at every width: names, ids, headings, landmarks, contrast, targets, focus, overflow, and where its parts are.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    // Wide and narrow in both themes.
    private static readonly (int Width, bool Dark)[] s_sizes = [(1600, true), (1360, false), (1040, true), (720, false), (400, false), (320, true)];

    public static TheoryData<string> Views() => [.. View.All.Select(v => v.Name)];

    // One page for all sizes, as somebody has it who makes the window smaller: to load it anew for each takes most of the time.
    [SkippableTheory]
    [MemberData(nameof(Views))]
    public async Task A_view_can_be_used_by_everybody(string view)
    {
        await using OpenPage page = await View.OpenAsync(browser, view, s_sizes[0].Width, s_sizes[0].Dark);
        ICDPSession session = await page.Page.Context.NewCDPSessionAsync(page.Page);
        string check = OpenPage.Resource("Checks/accessibility.js"), layout = OpenPage.Resource("Checks/layout.js");
        var problems = new List<string>();
        var layouts = new Dictionary<int, string[]>();
        foreach ((int width, bool dark) in s_sizes)
        {
            await View.ResizeAsync(page, view, width, dark);
            string[] found = await page.Page.EvaluateAsync<string[]>(check, new { touch = width < 560 });
            problems.AddRange(found.Concat(await NamelessAsync(session)).Select(problem => $"{width} px: {problem}"));
            layouts[width] = await page.Page.EvaluateAsync<string[]>(layout);
        }

        problems.AddRange(StoredLayout.Differences(view, layouts));

        Assert.Empty(problems);
    }

    [SkippableTheory]
    [InlineData(320)]
    [InlineData(720)]
    [InlineData(1600)]
    public async Task The_focus_is_seen_at_every_tab_stop_and_trapped_nowhere(int width)
    {
        await using OpenPage page = await View.OpenAsync(browser, "conversation", width, dark: false);
        await page.RunAsync("document.getElementById('skip').focus()");
        string check = OpenPage.Resource("Checks/focus.js");
        var stops = new List<string>();
        var problems = new List<string>();
        for (int i = 0; i < 80; i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            string?[] seen = await page.Page.EvaluateAsync<string?[]>(check);
            if (seen[0] is null or "skip")
                break;
            stops.Add(seen[0]!);
            if (seen[1] is { } problem)
                problems.Add(problem);
        }

        Assert.Empty(problems);
        Assert.InRange(stops.Count, 8, 60);
        Assert.Contains("composer", stops);
    }

    [SkippableFact]
    public async Task Lists_and_toolbars_are_one_tab_stop()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        Assert.True(await page.RunAsync<bool>("document.getElementById('account-list').matches('[tabindex=\"0\"]')"));
        Assert.Equal(0, await page.Page.Locator("[role=option] button, [role=option] a, [role=option][tabindex]").CountAsync());
        Assert.Equal(1, await page.RunAsync<int>("document.querySelectorAll('article[tabindex=\"0\"]').length"));
        Assert.Equal(1, await page.RunAsync<int>("document.querySelectorAll('#inspector [role=tab][tabindex=\"0\"]').length"));
        Assert.Equal(0, await page.RunAsync<int>("document.querySelectorAll('.wire-row[tabindex], .wire-row button').length"));
    }

    [SkippableFact]
    public async Task Landmarks_are_there_and_the_page_is_named_by_what_is_seen()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        foreach (AriaRole role in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Complementary, AriaRole.Contentinfo })
            Assert.Equal(1, await page.Page.GetByRole(role).CountAsync());
        Assert.Equal(1, await page.Page.GetByRole(AriaRole.Navigation, new() { Name = "Accounts" }).CountAsync());
        Assert.Equal("(6) Friday lunch, Nora Lund: Playground", await page.Page.TitleAsync());
    }

    [SkippableFact]
    public async Task Forced_colours_and_more_contrast_keep_every_control_visible()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, media: new() { ForcedColors = ForcedColors.Active });

        Assert.Equal("solid", await page.RunAsync<string>("getComputedStyle(document.querySelector('.composer .send')).borderTopStyle"));
        const string chosen = "getComputedStyle(document.querySelector('#chat-list [aria-selected=true]')).outlineStyle";
        Assert.Equal("solid", await page.RunAsync<string>(chosen));
        Assert.Equal("solid", await page.RunAsync<string>("getComputedStyle(document.querySelector('.bubble')).borderTopStyle"));

        await using OpenPage contrast = await OpenPage.OpenAsync(browser, media: new() { Contrast = Contrast.More });
        Assert.Equal(
            await contrast.RunAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--edge')"),
            await contrast.RunAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--line')"));
    }

    /// <summary>Controls without a name in the browser's own accessibility tree.</summary>
    private static async Task<IReadOnlyList<string>> NamelessAsync(ICDPSession session)
    {
        string[] roles =
        [
            "button", "link", "textbox", "searchbox", "combobox", "checkbox", "slider", "spinbutton", "tab", "option", "listbox", "grid", "feed",
            "article", "menuitem", "separator", "dialog",
        ];
        JsonElement tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value;
        var nameless = new List<string>();
        foreach (JsonElement node in tree.GetProperty("nodes").EnumerateArray())
        {
            if (node.GetProperty("ignored").GetBoolean() || !node.TryGetProperty("role", out JsonElement role))
                continue;
            string word = role.GetProperty("value").GetString()!;
            string name = node.TryGetProperty("name", out JsonElement value) ? value.GetProperty("value").GetString() ?? "" : "";
            if (roles.Contains(word) && string.IsNullOrWhiteSpace(name))
                nameless.Add($"{word} {(node.TryGetProperty("backendDOMNodeId", out JsonElement id) ? id.GetInt32() : 0)}");
        }

        return nameless;
    }
}
