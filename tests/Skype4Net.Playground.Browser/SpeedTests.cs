using Xunit.Abstractions;

namespace Skype4Net.Playground.Browser;

/// <summary>
/// What keeps the page fast, counted and not timed, so that a slow machine cannot fail it. With <c>PLAYGROUND_SPEED=1</c> the budget itself is
/// measured: 10 000 messages, 1 000 contacts, 2 000 lines a second for 30 s.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class SpeedTests(BrowserFixture browser, ITestOutputHelper output)
{
    private const string Chat = "#ben/$nora;4f1c";
    private const string Everything = """
        {
          const ops = [];
          for (let i = 0; i < 1000; i++) ops.push(["put", "contact", "nora/c" + i, {
            account: "nora", handle: "c" + i, name: "Contact " + i, presence: i % 3 ? "online" : "offline", buddy: "friend" }]);
          for (let i = 0; i < 10000; i++) ops.push(["put", "message", "nora/" + (20000 + i), {
            account: "nora", id: 20000 + i, chat: "#ben/$nora;4f1c", from: i % 4 ? "ben" : "nora", name: "Ben Ode",
            text: "Message " + i + " of many", type: "said", status: "read", at: feedWorld.now + i, own: i % 4 === 0 }]);
          feed.patch(ops);
        }
        """;

    [SkippableFact]
    public async Task Ten_thousand_messages_and_a_thousand_contacts_make_few_nodes()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.RunAsync(Everything);

        Assert.InRange(await page.RunAsync<int>("document.querySelectorAll('article').length"), 50, 1000);
        await page.RunAsync("location.hash = '#/nora/contacts'");
        Assert.InRange(await page.RunAsync<int>("document.querySelectorAll('#contact-list [role=option]').length"), 5, 60);
        Assert.Equal("1004", await page.Page.Locator("#contact-list [role=option]").First.GetAttributeAsync("aria-setsize"));
    }

    [SkippableFact]
    public async Task Fifty_thousand_lines_are_written_into_the_same_few_rows()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        for (int frame = 0; frame < 60; frame++)
        {
            await page.Page.EvaluateAsync(
                """
                frame => feed.wire(Array.from({ length: 1000 },
                  (_, i) => [10000 + frame * 1000 + i, feedWorld.now + frame, 1, "lunch.bot/1", "USER ben MOOD_TEXT " + i]))
                """,
                frame);
        }

        await page.FramesAsync();

        Assert.InRange(await page.RunAsync<int>("document.querySelectorAll('.wire-row').length"), 10, 125);
        await Assertions.Expect(page.Page.Locator("#wire-grid")).ToHaveAttributeAsync("aria-rowcount", "50000");
        await Assertions.Expect(page.Page.Locator(".wire-row:not([hidden])").Last).ToContainTextAsync("MOOD_TEXT");
    }

    [SkippableFact]
    public async Task Many_lines_are_drawn_ten_times_a_second_and_a_few_in_the_next_frame()
    {
        const string clock = """
            window.clock_ = 1000;
            performance.now = () => clock_;
            window.late_ = [];
            {
              const wait = setTimeout;
              window.setTimeout = (run, ms) => (ms > 50 && ms <= 100 ? late_.push(run) : wait(run, ms));
            }

            """;
        await using OpenPage page = await OpenPage.OpenAsync(browser, before: clock);
        int before = await RowsAsync("void 0");

        Assert.Equal(before + 40, await RowsAsync("clock_ += 100; " + Lines(1000, 40)));
        Assert.Equal(before + 40, await RowsAsync(Lines(2000, 40)));
        Assert.Equal(before + 80, await RowsAsync("late_.splice(0).forEach(run => run())"));
        Assert.Equal(before + 82, await RowsAsync(Lines(3000, 2)));
        Assert.Empty(await page.RunAsync<object[]>("late_"));

        async Task<int> RowsAsync(string script)
        {
            await page.RunAsync($"{{ {script} }}");
            return await page.RunAsync<int>("+document.getElementById('wire-grid').ariaRowCount");
        }

        static string Lines(int first, int count)
            => $"feed.wire(Array.from({{ length: {count} }}, (_, i) => [{first} + i, feedWorld.now, 1, 'lunch.bot/1', 'CALL 1 DURATION ' + i]))";
    }

    [SkippableFact]
    public async Task A_page_where_nothing_happens_asks_for_no_frame()
    {
        const string count =
            "window.frames_ = 0; { const ask = requestAnimationFrame; window.requestAnimationFrame = f => { window.frames_++; return ask(f); }; }\n";
        await using OpenPage page = await OpenPage.OpenAsync(browser, before: count);
        await page.RunAsync("feed.patch([['del', 'call', 'nora/12'], ['put', 'world', 'world', { ...feed.get('world', 'world'), recording: 0 }]])");

        int frames = await page.Page.EvaluateAsync<int>(
            "() => { const before = window.frames_; return new Promise(done => setTimeout(() => done(window.frames_ - before), 1500)); }");

        Assert.Equal(0, frames);
    }

    [SkippableFact]
    public async Task A_window_that_scrolls_back_keeps_what_is_read_in_its_place()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.RunAsync(Everything);
        await page.RunAsync("document.querySelector('.feed').scrollTop = 1500");
        await page.RunAsync("window.kept = [...document.querySelectorAll('article')].find(a => a.getBoundingClientRect().bottom > 200)");
        double before = await page.RunAsync<double>("kept.getBoundingClientRect().top");

        await page.RunAsync($"feed.say('nora', '{Chat}', 'ben', 'one more')");

        Assert.InRange(await page.RunAsync<double>("kept.getBoundingClientRect().top"), before - 2, before + 2);
        await Assertions.Expect(page.Page.Locator(".to-end")).ToHaveTextAsync("1 new message");
        await page.Page.Locator(".to-end").ClickAsync();
        await Assertions.Expect(page.Page.Locator("article").Last).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task The_page_is_small_as_it_comes_over_the_wire()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        long[] sizes = await page.RunAsync<long[]>(
            "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce("
            + "([n, size, all], e) => [n + 1, size + e.encodedBodySize, all + e.decodedBodySize], [0, 0, 0])");

        // The page, its script, its styles; the icon, which the browser fetches once or twice.
        Assert.InRange(sizes[0], 3, 5);
        Assert.InRange(sizes[1], 20_000, 150_000);
        Assert.True(sizes[2] > sizes[1]);
    }

    [SkippableFact]
    public async Task The_page_opens_within_300_ms()
    {
        Skip.If(!BrowserFixture.MeasuresSpeed, "measures: PLAYGROUND_SPEED=1");
        const string watch = """
            new MutationObserver(() => {
                if (document.body?.dataset.ready !== undefined) window.opened ??= performance.now();
            }).observe(document, { subtree: true, childList: true, attributes: true });
            """;
        var times = new List<double>();
        for (int i = 0; i < 8; i++)
        {
            await using OpenPage page = await OpenPage.OpenAsync(browser, before: watch);
            times.Add(await page.RunAsync<double>("window.opened"));
        }

        // The best of several: the machine may have other work.
        Assert.True(times.Min() < 300, $"it opened in {string.Join(", ", times.Select(t => $"{t:0}"))} ms");
        output.WriteLine($"opened in {string.Join(", ", times.Select(t => $"{t:0}"))} ms");
    }

    [SkippableFact]
    public async Task A_million_lines_leave_the_memory_as_it_was()
    {
        Skip.If(!BrowserFixture.MeasuresSpeed, "measures: PLAYGROUND_SPEED=1");
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.RunAsync(Everything);

        // Until the ring of the page is full it grows.
        double before = await AfterLinesAsync(page, 60_000), after = await AfterLinesAsync(page, 1_000_000);

        output.WriteLine($"{before:0.0} MB, {after:0.0} MB after a million lines");
        Assert.True(after < (before * 1.1) + 2, $"{before:0.0} MB became {after:0.0} MB");
    }

    private static async Task<double> AfterLinesAsync(OpenPage page, int count) => await page.Page.EvaluateAsync<double>(
        """
        async count => {
            window.lines_ ??= 200_000;
            for (let done = 0; done < count; done += 2000) {
                feed.wire(Array.from({ length: 2000 }, () => [++window.lines_, feedWorld.now + window.lines_, window.lines_ % 2, "lunch.bot/1",
                    `#${window.lines_} CHATMESSAGE ${window.lines_} BODY some text of a message`]));
                await new Promise(next => requestAnimationFrame(next));
            }
            gc();
            return performance.memory.usedJSHeapSize / 1024 / 1024;
        }
        """,
        count);

    [SkippableFact]
    public async Task The_budget_holds()
    {
        Skip.If(!BrowserFixture.MeasuresSpeed, "measures for 30 s: PLAYGROUND_SPEED=1");
        const string count = """
            window.script_ = 0;
            {
              const ask = requestAnimationFrame;
              window.requestAnimationFrame = f => ask(t => { const before = performance.now(); f(t); window.script_ += performance.now() - before; });
            }

            """;
        await using OpenPage page = await OpenPage.OpenAsync(browser, before: count);
        await page.RunAsync(Everything);
        await page.Page.Locator("#composer").FocusAsync();

        // Keys of a keyboard, as the browser tells of no others how long they took to be seen.
        Task<double[]> measuring = page.Page.EvaluateAsync<double[]>(OpenPage.Resource("Checks/speed.js"));
        while (!measuring.IsCompleted)
            await page.Page.Keyboard.PressAsync("x", new() { Delay = 100 });
        double[] measured = await measuring;

        (double frame, double longTasks, double script) = (measured[0], measured[1], measured[2]);
        (double input, double idle) = (measured[3], measured[4]);
        string result = $"99 % of the frames took {frame:0.0} ms ({idle:0.0} before anything happened), "
            + $"{longTasks} tasks were longer than 50 ms, script took {script:0.00} ms a frame, "
            + $"99 % of the keys were seen within {input:0} ms";
        output.WriteLine(result);
        Assert.True(frame < 20 && longTasks == 0 && script < 4 && input < 50, result);
    }
}
