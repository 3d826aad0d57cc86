using System.Text.Json;

namespace Skype4Net.Playground.Browser;

/// <summary>Every view at every width: names, ids, headings, landmarks, contrast, targets, focus, overflow.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    private static readonly int[] s_widths = [320, 400, 720, 1040, 1360, 1600];

    public static TheoryData<string, int, bool> ViewsAndWidths()
    {
        var all = new TheoryData<string, int, bool>();
        foreach (View view in View.All)
        {
            foreach (int width in s_widths)
                all.Add(view.Name, width, width is 320 or 1040 or 1600);
        }

        return all;
    }

    [SkippableTheory]
    [MemberData(nameof(ViewsAndWidths))]
    public async Task A_view_can_be_used_by_everybody(string view, int width, bool dark)
    {
        await using OpenPage page = await View.OpenAsync(browser, view, width, dark);

        string[] problems = await page.Page.EvaluateAsync<string[]>(OpenPage.Resource("Checks/accessibility.js"), new { touch = width < 560 });

        Assert.Empty(problems);
        Assert.Empty(await NamelessAsync(page));
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
            await page.FramesAsync();
            string stop = await page.FocusedAsync();
            if (stop == "skip" || await page.RunAsync<bool>("document.activeElement === document.body"))
                break;
            stops.Add(stop);
            if (await page.Page.EvaluateAsync<string?>(check) is { } problem)
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
        await using OpenPage page = await OpenPage.OpenAsync(browser, configure: o => o.ForcedColors = ForcedColors.Active);

        Assert.Equal("solid", await page.RunAsync<string>("getComputedStyle(document.querySelector('.composer .send')).borderTopStyle"));
        const string chosen = "getComputedStyle(document.querySelector('#chat-list [aria-selected=true]')).outlineStyle";
        Assert.Equal("solid", await page.RunAsync<string>(chosen));
        Assert.Equal("solid", await page.RunAsync<string>("getComputedStyle(document.querySelector('.bubble')).borderTopStyle"));

        await using OpenPage contrast = await OpenPage.OpenAsync(browser, configure: o => o.Contrast = Contrast.More);
        Assert.Equal(
            await contrast.RunAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--edge')"),
            await contrast.RunAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--line')"));
    }

    /// <summary>Controls without a name in the browser's own accessibility tree.</summary>
    private static async Task<IReadOnlyList<string>> NamelessAsync(OpenPage page)
    {
        string[] roles =
        [
            "button", "link", "textbox", "searchbox", "combobox", "checkbox", "slider", "spinbutton", "tab", "option", "listbox", "grid", "feed",
            "article", "menuitem", "separator", "dialog",
        ];
        ICDPSession session = await page.Page.Context.NewCDPSessionAsync(page.Page);
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
