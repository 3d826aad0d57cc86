using Skype4Net.Emulator;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Playground.Browser;

/// <summary>Replays and traces with the page's own server: played, compared, played again, written as a test.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RealReplayTests(BrowserFixture browser) : IAsyncLifetime
{
    private const string Recording = """
        {"skype4net":1,"world":{"accounts":[{"handle":"nora"},{"handle":"ben"}]},"made":"2026-11-21T09:00:00Z"}
        {"at":0,"do":"message.say","as":"nora","to":"ben","text":"hello"}
        {"at":0.1,"saw":"message","as":"ben","from":"nora","chat":"c1","text":"hello"}
        {"at":0.2,"saw":"message","as":"nora","from":"ben","chat":"c1","text":"answer 0"}
        {"at":1,"do":"account.mood","as":"nora","text":"played"}
        """;

    private readonly List<string> _heard = [];
    private RealWorld _world = null!;
    private IDisposable _bot = null!;

    public async Task InitializeAsync()
    {
        _world = await RealWorld.StartAsync(new PlaygroundFile("day.s4n.jsonl", Recording));
        _bot = _world.Ben.MessageReceived.Subscribe(said =>
        {
            _heard.Add(said.Text);
            _world.Ben.Say(_world.Nora, $"answer {_heard.Count}");
        });
    }

    public async Task DisposeAsync()
    {
        _bot.Dispose();
        await _world.DisposeAsync();
    }

    [SkippableFact]
    public async Task The_file_of_the_command_line_is_played_compared_and_played_again()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _world.Host);
        ILocator atOnce = page.Page.Locator("#replay-at-once"), panel = page.Page.Locator("#panel-replay");
        await Assertions.Expect(atOnce).ToBeFocusedAsync();
        Assert.Empty(_heard);

        await page.PressAsync("Enter");
        await Assertions.Expect(panel).ToContainTextAsync("2 of 2: Done");
        await Assertions.Expect(panel).ToContainTextAsync("1 difference");
        await Assertions.Expect(panel.Locator(".diff.wanted mark")).ToHaveTextAsync("0");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Let it be *" }).ClickAsync();
        await Assertions.Expect(panel).ToContainTextAsync("No difference");

        await atOnce.ClickAsync();
        await Assertions.Expect(page.Page.Locator("article", new() { HasText = "answer 2" })).ToHaveCountAsync(1);
        await Assertions.Expect(panel).ToContainTextAsync("2 of 2: Done");
        await Assertions.Expect(panel).ToContainTextAsync("No difference");
        Assert.Equal(["hello", "hello"], _heard);
    }

    [SkippableFact]
    public async Task It_is_played_up_to_a_step_or_step_by_step()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _world.Host);
        ILocator panel = page.Page.Locator("#panel-replay");

        await panel.GetByRole(AriaRole.Button, new() { Name = "Play up to step 1", Exact = true }).ClickAsync();
        await Assertions.Expect(panel).ToContainTextAsync("1 of 2: Done");
        Assert.Equal("", _world.Nora.View.Account.Mood);

        await panel.GetByRole(AriaRole.Button, new() { Name = "Step by step" }).ClickAsync();
        ILocator next = panel.GetByRole(AriaRole.Button, new() { Name = "Next step" });
        await next.ClickAsync();
        await Assertions.Expect(panel).ToContainTextAsync("1 of 2: Playing");
        await next.ClickAsync();
        await Assertions.Expect(panel).ToContainTextAsync("2 of 2: Done");
        Assert.Equal("played", _world.Nora.View.Account.Mood);
    }

    [SkippableFact]
    public async Task It_is_written_as_a_test()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser, _world.Host);
        await page.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "As a test" }).ClickAsync();

        await Assertions.Expect(page.Page.GetByText("The test is copied")).ToBeVisibleAsync();
        string copied = await page.RunAsync<string>("navigator.clipboard.readText()");
        Assert.Contains("await nora.ExpectReplyAsync(\"answer 0\");", copied, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_trace_of_a_test_that_failed_opens_at_its_failure_and_is_played_live()
    {
        await using RealWorld world = await RealWorld.StartAsync(await FailAsync());
        await using OpenPage page = await OpenPage.OpenAsync(browser, world.Host);
        ILocator timeline = page.Page.Locator("#panel-timeline");
        await Assertions.Expect(timeline.Locator("#timeline-list [aria-selected=true]")).ToContainTextAsync("Wake up, Anna!");
        await Assertions.Expect(timeline).ToContainTextAsync("RealReplayTests.cs, line ");
        await Assertions.Expect(timeline.Locator(".diff.wanted mark")).ToHaveTextAsync("a");
        Assert.Null(world.Network.Find("anna"));

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Play it live" }).ClickAsync();

        // There is no bot here: what it said then is waited for.
        await Assertions.Expect(page.Page.Locator("#panel-replay")).ToContainTextAsync("1 of 1: ");
        Assert.Equal("wake me in two minutes", Assert.Single(world.Network.Find("anna")!.GetMessages(world.Network.Find("bot")!)).Text);
    }

    /// <summary>A test of a bot that wakes the wrong one; what it leaves behind.</summary>
    private static async Task<PlaygroundFile> FailAsync()
    {
        string folder = Directory.CreateTempSubdirectory("skype4net").FullName;
        try
        {
            await using var world = new BotWorld(new BotWorldOptions { TraceFolder = folder });
            await using ISkype skype = await world.AttachAsync();
            using IDisposable bot = skype.Chats.MessageReceived.Handle(async message =>
            {
                await Task.Delay(TimeSpan.FromMinutes(2), world.Clock);
                await message.ReplyAsync("Wake up, Anne!");
            });
            Conversation anna = world.With("anna");
            await anna.SayAsync("wake me in two minutes");
            ConversationException failed = await Assert.ThrowsAsync<ConversationException>(
                () => anna.ExpectReplyAsync("Wake up, Anna!", TimeSpan.FromMinutes(3)));
            return new PlaygroundFile(Path.GetFileName(failed.TraceFile), await File.ReadAllTextAsync(failed.TraceFile));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
