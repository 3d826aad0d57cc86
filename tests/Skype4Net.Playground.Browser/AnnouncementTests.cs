namespace Skype4Net.Playground.Browser;

/// <summary>The exact words that reach the log: what a screen reader says unasked.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AnnouncementTests(BrowserFixture browser)
{
    private const string Chat = "#ben/$nora;4f1c";

    [SkippableFact]
    public async Task New_messages_of_others_are_said_and_many_at_once_are_counted()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        await page.RunAsync($"feed.say('nora', '{Chat}', 'lunch.bot', 'Noted: 1 soup')");
        Assert.Equal(["Lunch Bot: Noted: 1 soup"], await LogAsync(page));

        await page.RunAsync($"for (let i = 0; i < 5; i++) feed.say('nora', '{Chat}', 'ben', 'text ' + i)");
        await Assertions.Expect(page.Page.Locator("#log p")).ToHaveTextAsync(["Lunch Bot: Noted: 1 soup", "5 new messages"]);
    }

    [SkippableFact]
    public async Task History_edits_own_words_other_chats_typing_and_the_wire_are_not_said()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);

        await page.TypeAsync("my own words");
        await page.PressAsync("Enter");
        await page.RunAsync("""
            feed.patch([["put", "message", "nora/4809", { ...feed.get("message", "nora/4809"), text: "changed", edited: feedWorld.now }]])
            """);
        await page.RunAsync("feed.say('nora', '#nora/$ben;1', 'ben', 'elsewhere')");
        await page.RunAsync($"feed.patch([['put', 'chat', 'nora/{Chat}', {{ ...feed.get('chat', 'nora/{Chat}'), typing: ['ben'] }}]])");
        await page.RunAsync("feed.wire([[1000, feedWorld.now, 1, 'lunch.bot/1', 'CHATMESSAGE 1 STATUS RECEIVED']])");
        await page.RunAsync("document.querySelector('.feed').scrollTop = 0");
        await page.RunAsync("feed.cut(); feed.back();");

        Assert.Empty(await LogAsync(page));
    }

    [SkippableFact]
    public async Task A_lost_connection_is_said_once_and_a_call_once()
    {
        await using OpenPage page = await OpenPage.OpenAsync(browser);
        await page.RunAsync("feed.cut()");
        ILocator alert = page.Page.Locator("#alert p");
        await Assertions.Expect(alert.Last).ToHaveTextAsync("Connection lost. Trying again, nothing is sent twice.");
        await page.RunAsync("feed.back()");

        await page.RunAsync("""
            for (let i = 0; i < 3; i++) feed.patch([["put", "call", "nora/20", {
              account: "nora", id: 20, partner: "ida", name: "Ida Berg", type: "incomingP2P", status: "ringing",
              at: feedWorld.now + i, can: ["answer", "hangUp"] }]])
            """);

        const string keys = "Control and full stop, then Enter, answers.";
        Assert.Equal(
            [
                $"“weather-bot” asks to use Lunch Bot. Over D-Bus. {keys}", $"Carl K. asks to be a contact. {keys}",
                "Connection lost. Trying again, nothing is sent twice.", $"Ida Berg calls. {keys}",
            ],
            await alert.AllTextContentsAsync());
    }

    private static async Task<IReadOnlyList<string>> LogAsync(OpenPage page) => await page.Page.Locator("#log p").AllTextContentsAsync();
}
