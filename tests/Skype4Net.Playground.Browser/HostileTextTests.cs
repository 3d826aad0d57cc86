namespace Skype4Net.Playground.Browser;

/// <summary>Texts of strangers in every field that is shown: nothing runs, nothing is forged, nothing breaks the layout.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HostileTextTests(BrowserFixture browser)
{
    private const string Chat = "#ben/$nora;4f1c";

    [SkippableTheory]
    [InlineData("<img src=x onerror=\"window.ran = 1\"><script>window.ran = 1</script>")]
    [InlineData("javascript:window.ran=1 https://example.org/\"onmouseover=\"window.ran=1")]
    [InlineData("\u202egpj.exe\u2066\u0000\u0007")]
    public async Task A_text_stays_a_text_everywhere(string text)
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        await page.Page.EvaluateAsync(
            """
            text => {
              const put = (kind, key, more) => feed.patch([["put", kind, key, { ...feed.get(kind, key), ...more }]]);
              put("account", "nora", { name: text, mood: text });
              put("contact", "nora/ben", { name: text, mood: text });
              put("chat", "nora/#ben/$nora;4f1c", { title: text, topic: text, last: { from: "ben", text, type: "said", at: feedWorld.now } });
              put("program", "lunch.bot/1", { name: text });
              put("request", "lunch.bot/2", { from: text });
              put("request", "nora/carl.k", { text });
              put("contact", "nora/carl.k", { name: text });
              put("item", "lunch.bot/1/menu", { caption: text, hint: text });
              put("file", "nora/5", { name: text, fileName: text });
              put("call", "nora/12", { name: text });
              put("world", "world", { name: text });
              put("voicemail", "nora/7", { name: text });
              feed.say("nora", "#ben/$nora;4f1c", "ben", text, { name: text, via: text });
              feed.say("nora", "#ben/$nora;4f1c", "ben", text, { type: "setTopic" });
              feed.wire([[5000, feedWorld.now, 1, "lunch.bot/1", "CHATMESSAGE 1 BODY " + text]]);
            }
            """,
            text);
        await page.FramesAsync();
        string[] places = ["contacts", "calls/call%2012", "files/nora%2F5", "calls/voicemail%207", "chats?i=programs", "chats?i=replay"];
        foreach (string hash in places)
        {
            await page.RunAsync($"location.hash = '#/nora/{hash}'");
            Assert.True(await page.RunAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{hash} is too wide");
        }

        Assert.False(await page.RunAsync<bool>("'ran' in window"));
        Assert.Equal(0, await page.RunAsync<int>("document.querySelectorAll('img, script:not([src]), [onerror], [onmouseover]').length"));
        const string badLinks = "[...document.querySelectorAll('a[href]')].filter(a => !/^https?:|#$/.test(a.getAttribute('href'))).length";
        Assert.Equal(0, await page.RunAsync<int>(badLinks));
        Assert.DoesNotContain('\u202e', await page.RunAsync<string>("document.body.innerText + document.title"));
        Assert.DoesNotContain('\0', await page.RunAsync<string>("document.body.innerText"));
    }

    [SkippableFact]
    public async Task A_text_of_a_hundred_kilobytes_keeps_the_layout()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, width: 400, hash: "#/nora/chats/%23ben%2F%24nora%3B4f1c");

        await page.RunAsync($"feed.say('nora', '{Chat}', 'ben', 'x'.repeat(100000))");

        Assert.True(await page.RunAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.True(await page.RunAsync<bool>("document.querySelector('.feed').scrollWidth <= innerWidth"));
        await Assertions.Expect(page.Page.Locator("#composer")).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task Inner_html_is_forbidden_by_the_browser_itself()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        string error = await page.RunAsync<string>(
            "(() => { try { document.body.innerHTML = '<b>x</b>'; return ''; } catch (e) { return e.name; } })()");

        Assert.Equal("TypeError", error);
        page.Expect("TrustedHTML");
    }

    [SkippableFact]
    public async Task Links_of_messages_open_without_a_way_back()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        await page.RunAsync($"feed.say('nora', '{Chat}', 'ben', 'see https://example.org/a?b=1, please')");

        ILocator link = page.Page.Locator(".bubble a");
        Assert.Equal("https://example.org/a?b=1", await link.GetAttributeAsync("href"));
        Assert.Equal("noopener noreferrer", await link.GetAttributeAsync("rel"));
    }
}
