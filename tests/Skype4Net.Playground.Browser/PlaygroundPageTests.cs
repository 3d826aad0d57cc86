using Skype4Net.Tests.Architecture;

namespace Skype4Net.Playground.Browser;

/// <summary>What docs/playground.md says, held against the page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PlaygroundPageTests(BrowserFixture browser)
{
    private static readonly Dictionary<string, string> s_panes = new()
    {
        ["Accounts"] = "accounts", ["Client"] = "client", ["Conversation"] = "conversation", ["Inspector"] = "inspector",
    };

    [SkippableFact]
    public async Task The_table_of_keys_is_the_one_of_the_page()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.PressAsync("Control+/");

        string[] shown = await page.RunAsync<string[]>(
            """
            [...document.querySelectorAll(".sheet section")].flatMap(section => [...section.querySelectorAll("dt")]
              .map(dt => [section.querySelector("h3"), dt, dt.nextSibling].map(node => node.textContent).join(" | ")))
            """);

        Assert.Equal(Rows("| Where | Keys | |"), shown);
    }

    [SkippableFact]
    public async Task The_panes_are_where_the_table_says_at_each_width()
    {
        string[] names = [.. Header("| Width in px |")[1..]];
        foreach (string row in Rows("| Width in px |"))
        {
            string[] cells = row.Split(" | ");
            int width = int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture);
            await using OpenPage page = await View.OpenAsync(browser, "conversation", width, dark: false);
            for (int i = 0; i < names.Length; i++)
                Assert.Equal($"{width} {names[i]}: {cells[i + 1]}", $"{width} {names[i]}: {await StateAsync(page, s_panes[names[i]])}");
        }
    }

    /// <summary>How a pane is seen: as a pane, as a narrow rail, or, when Ctrl+I brings it, as a drawer.</summary>
    private static async Task<string> StateAsync(OpenPage page, string id)
    {
        string script = $"document.getElementById('{id}').getBoundingClientRect().width";
        double width = await page.RunAsync<double>(script);
        if (width is > 0 and <= 60)
            return "rail";
        if (width > 60)
            return "pane";
        if (id != "inspector" || await page.RunAsync<double>("innerWidth") < 560)
            return "hidden";
        await page.PressAsync("Control+i");
        return await page.RunAsync<double>(script) > 0 ? "drawer" : "hidden";
    }

    private static string[] Header(string header) => Cells(Lines().First(l => l.StartsWith(header, StringComparison.Ordinal)));

    private static string[] Rows(string header)
        => [.. Lines().SkipWhile(l => !l.StartsWith(header, StringComparison.Ordinal)).Skip(2).TakeWhile(l => l.StartsWith('|'))
            .Select(l => string.Join(" | ", Cells(l)))];

    private static string[] Cells(string row) => [.. row.Trim('|').Split('|').Select(c => c.Trim())];

    private static string[] Lines() => File.ReadAllLines(Path.Combine(Repository.Root, "docs", "playground.md"));
}
