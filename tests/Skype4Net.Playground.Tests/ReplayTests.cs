using System.Text.Json.Nodes;

namespace Skype4Net.Playground.Tests;

/// <summary>What is done in the page is recorded, and can be played again.</summary>
public sealed class ReplayTests
{
    [Fact]
    public async Task A_conversation_is_recorded_and_played_without_a_difference_and_with_one_when_the_bot_changed()
    {
        string recording = await RecordAsync();
        JsonObject[] lines = [.. recording.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => JsonNode.Parse(l)!.AsObject())];
        Assert.Equal(["message.say", "message.edit", "account.mood"], lines.Where(l => l["do"] is not null).Select(l => (string)l["do"]!));
        Assert.Equal((string)lines[0]["is"]!, (string)lines.First(l => (string?)l["do"] == "message.edit")["message"]!);

        await using PlaygroundFixture same = await PlaygroundFixture.StartAsync();
        same.Ben.MessageReceived.Subscribe(said => same.Ben.Say(same.Nora, $"you said {said.Text}"));
        Assert.Null((await PlayAsync(same, recording))["differences"]);
        Assert.Equal("hi", same.Nora.View.Account.Mood);
        Assert.Equal("hello!", same.Ben.GetMessages(same.Nora)[0].Text);

        await using PlaygroundFixture changed = await PlaygroundFixture.StartAsync();
        changed.Ben.MessageReceived.Subscribe(_ => changed.Ben.Say(changed.Nora, "what?"));
        JsonNode replay = await PlayAsync(changed, recording);
        JsonNode difference = Assert.Single(replay["differences"]!.AsArray())!;
        Assert.Equal(("\"you said hello\"", "\"what?\""), ((string)difference["expected"]!, (string)difference["seen"]!));
    }

    [Theory]
    [InlineData("", "arguments")]
    [InlineData("{\"nothing\":1}", "arguments")]
    [InlineData("{\"skype4net\":99}", "arguments")]
    public async Task What_is_no_recording_is_refused(string text, string code)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        Assert.Equal(code, (string)(await page.DoAsync("replay.load", new JsonObject { ["text"] = text }))["error"]!["code"]!);
    }

    [Fact]
    public async Task A_hostile_recording_does_nothing_but_what_the_page_could()
    {
        const string file = """
            {"skype4net":1}
            {"at":0,"do":"world.restart"}
            {"at":0,"do":"file.send","as":"nora","who":"ben","upload":"/etc/passwd"}
            {"at":0,"do":"file.send","as":"nora","who":"ben","upload":{"name":"../../x","data":"aGk="}}
            {"at":0,"do":"replay.load","text":"x"}
            not json at all
            {"at":0,"do":"account.mood","as":"nora","text":"played"}
            """;
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await PlayAsync(playground, file);

        Assert.Equal("played", playground.Nora.View.Account.Mood);
        EmulatedFile sent = Assert.Single(playground.Nora.Files);
        Assert.Equal("x", sent.Name);
        Assert.StartsWith(playground.Host.Server.Files.Path, sent.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_by_step_each_command_waits()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.DoneAsync("replay.load", new JsonObject
        {
            ["text"] = "{\"skype4net\":1}\n{\"do\":\"account.mood\",\"as\":\"nora\",\"text\":\"one\"}\n{\"do\":\"account.mood\",\"as\":\"nora\",\"text\":\"two\"}",
        });
        await page.DoneAsync("replay.play", new JsonObject { ["mode"] = "step" });
        Assert.Equal("", playground.Nora.View.Account.Mood);
        await page.DoneAsync("replay.next");
        await playground.LetTimePassAsync(page.UntilAsync(() => (string?)page.Thing("account", "nora")["mood"] == "one"));
        await page.DoneAsync("replay.next");
        await playground.LetTimePassAsync(page.UntilAsync(() => (string?)page.Thing("account", "nora")["mood"] == "two"));
    }

    private static async Task<string> RecordAsync()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        playground.Ben.MessageReceived.Subscribe(said => playground.Ben.Say(playground.Nora, $"you said {said.Text}"));
        await using PageWindow page = await playground.OpenAsync();
        await page.DoneAsync("replay.start");
        Assert.NotEqual(0, (long)page.Thing("world", "world")["recording"]!);
        JsonNode? said = await page.DoneAsync("message.say", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["text"] = "hello" });
        await page.DoneAsync("message.edit", new JsonObject { ["as"] = "nora", ["message"] = (long)said!["message"]!, ["text"] = "hello!" });
        await page.DoneAsync("account.mood", new JsonObject { ["as"] = "nora", ["text"] = "hi" });
        JsonNode? saved = await page.DoneAsync("replay.save");
        Assert.Matches("^office-[0-9]{8}-[0-9]{6}\\.s4n\\.jsonl$", (string)saved!["name"]!);
        return (string)saved["text"]!;
    }

    private static async Task<JsonNode> PlayAsync(PlaygroundFixture playground, string recording)
    {
        await using PageWindow page = await playground.OpenAsync("player");
        await page.DoneAsync("replay.load", new JsonObject { ["text"] = recording });
        await page.DoneAsync("replay.play");
        await playground.LetTimePassAsync(page.UntilAsync(() => (bool?)page.Thing("world", "world")["replay"]?["done"] == true));
        return page.Thing("world", "world")["replay"]!;
    }
}
